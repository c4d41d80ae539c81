import { step, workflowInput } from '../../shared/platform/step/step.ts';
import { runInput, writeRun } from '../periods/index.ts';
import { openCalibration } from './use-cases/score-period.ts';
import { stepNeeds } from './wiring.ts';

const needs = stepNeeds();

/** States that the workflow enters besides its started children: plan, map, this step. */
const STATES = 3;

export const handler = step(
  workflowInput.extend(runInput.shape),
  async ({ agency, period, ...run }, spent) => {
    const now = new Date().toISOString();
    const done = await openCalibration(needs, agency, period, now);
    await writeRun(needs.table, agency, period, 'score-period', run, {
      now: new Date().toISOString(),
      transitions: STATES + run.costs.length - 1,
      spent: spent(),
    });
    return done;
  },
);
