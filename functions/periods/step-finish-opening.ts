import { step, workflowInput } from '../../shared/platform/step/step.ts';
import { runInput, writeRun } from './store/run-store.ts';
import { finishOpening } from './use-cases/open-period.ts';
import { stepNeeds } from './wiring.ts';

const needs = stepNeeds();

export const handler = step(
  workflowInput.extend(runInput.shape),
  async ({ agency, period, ...run }, spent) => {
    const now = new Date().toISOString();
    const done = await finishOpening(needs, agency, period, now);
    await writeRun(needs.table, agency, period, 'open-period', run, {
      now,
      transitions: 4 + run.costs.length - 1,
      spent: spent(),
    });
    return done;
  },
);
