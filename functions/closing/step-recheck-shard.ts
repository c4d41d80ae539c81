import * as z from 'zod';
import { step, workflowInput } from '../../shared/platform/step/step.ts';
import { recheckShard } from './use-cases/finalise-period.ts';
import { stepNeeds } from './wiring.ts';

const needs = stepNeeds();
const input = workflowInput.extend({ shard: z.number().int() });

export const handler = step(input, ({ agency, period, shard }) => recheckShard(needs, agency, period, shard));
