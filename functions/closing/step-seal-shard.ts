import * as z from 'zod';
import { step, workflowInput } from '../../shared/platform/step/step.ts';
import { sealShard } from './use-cases/seal-shard.ts';
import { stepNeeds } from './wiring.ts';

const needs = stepNeeds();
const input = workflowInput.extend({ shard: z.number().int(), rules: z.string() });

export const handler = step(input, ({ agency, period, shard, rules }) =>
  sealShard(needs, agency, period, shard, rules),
);
