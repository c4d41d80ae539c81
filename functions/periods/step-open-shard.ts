import * as z from 'zod';
import { step, workflowInput } from '../../shared/platform/step/step.ts';
import { openShard } from './use-cases/open-period.ts';
import { shardNeeds } from './wiring.ts';

const needs = shardNeeds();

export const handler = step(workflowInput.extend({ shard: z.number().int() }), ({ agency, period, shard }) =>
  openShard(needs, agency, period, shard),
);
