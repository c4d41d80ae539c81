import * as z from 'zod';
import { step, workflowInput } from '../../shared/platform/step/step.ts';
import { runInput, writeRun } from '../periods/index.ts';
import { finishRecaps } from './use-cases/finish-recaps.ts';
import { stepNeeds } from './wiring.ts';

const { table } = stepNeeds();

/** States that the workflow enters besides the writing of batches: planning, map, this step. */
const STATES = 3;

const written = z.object({
  id: z.string(),
  recap: z.string(),
  name: z.string(),
  path: z.array(z.string()),
  format: z.enum(['XLSX', 'CSV']),
  size: z.number(),
});
const input = workflowInput.extend({ ...runInput.shape, reports: z.array(written) });

export const handler = step(input, async ({ agency, period, reports, ...run }, spent) => {
  const done = await finishRecaps(table, agency, period, reports, new Date().toISOString());
  await writeRun(table, agency, period, 'write-recaps', run, {
    now: new Date().toISOString(),
    transitions: STATES + run.costs.length - 1,
    spent: spent(),
  });
  return done;
});
