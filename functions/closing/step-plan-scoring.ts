import { step, workflowInput } from '../../shared/platform/step/step.ts';
import { planScoring } from './use-cases/score-period.ts';
import { stepNeeds } from './wiring.ts';

const needs = stepNeeds();

export const handler = step(workflowInput, ({ agency, period }) => planScoring(needs, agency, period));
