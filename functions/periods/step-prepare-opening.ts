import { step, workflowInput } from '../../shared/platform/step/step.ts';
import { prepareOpening } from './use-cases/open-period.ts';
import { stepNeeds } from './wiring.ts';

const needs = stepNeeds();

export const handler = step(workflowInput, ({ agency, period }) => prepareOpening(needs, agency, period));
