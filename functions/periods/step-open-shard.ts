import * as z from 'zod';
import { step, workflowInput } from '../../shared/platform/step/step.ts';
import { openShard } from './use-cases/open-period.ts';
import { stepNeeds } from './wiring.ts';

const needs = stepNeeds();

export const handler = step(workflowInput.extend({ shard: z.number().int() }), ({ agency, period, shard }) =>
  openShard(needs, agency, period, shard),
);
