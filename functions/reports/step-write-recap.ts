import * as z from 'zod';
import { step, workflowInput } from '../../shared/platform/step/step.ts';
import { writeRecap } from './use-cases/write-recap.ts';
import { stepNeeds } from './wiring.ts';

const needs = stepNeeds();
const input = workflowInput.extend({ recaps: z.array(z.string()) });

export const handler = step(input, ({ agency, period, recaps }) => writeRecap(needs, agency, period, recaps));
