import { step, workflowInput } from '../../shared/platform/step/step.ts';
import { planDocuments } from './use-cases/plan-documents.ts';
import { stepNeeds } from './wiring.ts';

const needs = stepNeeds();

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

export const handler = step(workflowInput, async ({ agency, period }) => {
  const { batches, bundles } = await planDocuments(needs, agency, period);
  return { batches: upTo(batches), bundles: upTo(bundles.length) };
});
