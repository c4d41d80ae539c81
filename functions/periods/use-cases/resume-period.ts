import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { RequestMark } from '../../../shared/kernel/stamp.ts';
import { replayOf, stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Period } from '../domain/period.ts';
import { workflowsOwed } from '../domain/period.ts';
import { changePeriod, findPeriod } from '../store/period-store.ts';

/** States in which a workflow may owe a period something. */
const RESUMABLE = ['OPENING', 'SEALING', 'FINALISING', 'CLOSED', 'DELIVERED'];

/**
 * A new attempt, by hand, of every workflow that owes the period something: for when the system's own attempts are used up. An execution
 * that still runs does no harm beside it: every step is conditional. 409 when nothing is owed.
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
  const owed = workflowsOwed(period);
  if (owed.length === 0) {
    return refuse('period.wrong-state', { period: id, state: period.state, allowed: RESUMABLE });
  }
  const next = owed.map((workflow) => [workflow, (period.attempts[workflow] ?? 1) + 1]);
  const attempts: Period['attempts'] = { ...period.attempts, ...Object.fromEntries(next) };
  const resumed = await changePeriod(table, period, {
    set: { attempts },
    due: now,
    stamp: stamp('PeriodResumed', actor, now, mark),
  });
  return resumed ? accept({ ...period, attempts, version: period.version + 1 }) : refuse('version.stale');
}
