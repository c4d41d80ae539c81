import { step, workflowInput } from '../../shared/platform/step/step.ts';
import { planRecaps } from './use-cases/plan-recaps.ts';
import { stepNeeds } from './wiring.ts';

const needs = stepNeeds();

export const handler = step(workflowInput, ({ agency, period }) => planRecaps(needs, agency, period));
