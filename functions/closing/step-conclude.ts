import { step, workflowInput } from '../../shared/platform/step/step.ts';
import { runInput, writeRun } from '../periods/index.ts';
import { conclude } from './use-cases/finalise-period.ts';
import { stepNeeds } from './wiring.ts';

const needs = stepNeeds();

/** States that the workflow enters besides the re-reading of shards: gates, map, this step. */
const STATES = 3;

const input = workflowInput.extend({ ...runInput.shape, recheck: runInput.shape.costs });

export const handler = step(input, async ({ agency, period, recheck, ...run }, spent) => {
  const done = await conclude(needs, agency, period, new Date().toISOString());
  await writeRun(needs.table, agency, period, 'finalise-period', run, {
    now: new Date().toISOString(),
    transitions: STATES,
    spent: spent(),
    recheck,
  });
  return done;
});
