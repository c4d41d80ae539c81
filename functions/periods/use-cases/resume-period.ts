import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { RequestMark } from '../../../shared/kernel/stamp.ts';
import { replayOf, stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Period, WorkflowName } from '../domain/period.ts';
import { WORKFLOW_OF_STATE } from '../domain/period.ts';
import { changePeriod, findPeriod } from '../store/period-store.ts';

/**
 * A new attempt, by hand, of the workflow that the period's state waits for: for when the system's own attempts are used up. An execution
 * that still runs does no harm beside it: every step is conditional. 409 when the state waits for no workflow.
 */
export async function resumePeriod(
  table: Table,
  actor: Actor,
  now: string,
  mark: RequestMark,
  id: string,
): Promise<Result<Period>> {
  const period = await findPeriod(table, actor.agency, id);
  if (period === undefined) return refuse('period.not-found', { period: id });
  if (replayOf(period.stamp, actor, mark) === 'SAME') return accept(period);
  const workflow = (WORKFLOW_OF_STATE as Partial<Record<Period['state'], WorkflowName>>)[period.state];
  if (workflow === undefined || (period.state === 'CLOSED' && period.recaps === true)) {
    return refuse('period.wrong-state', {
      period: id,
      state: period.state,
      allowed: Object.keys(WORKFLOW_OF_STATE),
    });
  }
  const attempts = { ...period.attempts, [workflow]: (period.attempts[workflow] ?? 1) + 1 };
  const resumed = await changePeriod(table, period, {
    set: { attempts },
    due: now,
    stamp: stamp('PeriodResumed', actor, now, mark),
  });
  return resumed ? accept({ ...period, attempts, version: period.version + 1 }) : refuse('version.stale');
}
