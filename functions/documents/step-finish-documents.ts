import * as z from 'zod';
import { step, workflowInput } from '../../shared/platform/step/step.ts';
import { runInput, writeRun } from '../periods/index.ts';
import { finishDocuments } from './use-cases/finish-documents.ts';
import { stepNeeds } from './wiring.ts';

const needs = stepNeeds();

/** States that the workflow enters besides the batches and ZIPs: planning, two maps, this step. */
const STATES = 4;

const input = workflowInput.extend({
  ...runInput.shape,
  zips: z.array(z.number()),
  batches: z.number(),
});

export const handler = step(input, async ({ agency, period, zips, batches, ...run }, spent) => {
  const done = await finishDocuments(needs, agency, period, zips, new Date().toISOString());
  await writeRun(needs.table, agency, period, 'write-documents', run, {
    now: new Date().toISOString(),
    transitions: STATES + batches + zips.length,
    spent: spent(),
  });
  return done;
});
