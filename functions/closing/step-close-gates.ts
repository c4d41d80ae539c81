import { step, workflowInput } from '../../shared/platform/step/step.ts';
import { closeGates } from './use-cases/finalise-period.ts';
import { stepNeeds } from './wiring.ts';

const needs = stepNeeds();

export const handler = step(workflowInput, ({ agency, period }) => closeGates(needs, agency, period));
