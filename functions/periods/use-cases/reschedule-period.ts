import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { RequestMark } from '../../../shared/kernel/stamp.ts';
import { replayOf, stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Calendar, Period } from '../domain/period.ts';
import { dueOf, reschedule } from '../domain/period.ts';
import { changePeriod, findPeriod } from '../store/period-store.ts';

type Wanted = Omit<Calendar, 'version'> & { reason: string };

/**
 * Moves the cut-offs of a planned or open period. The gates follow at once through the period's event, at the latest by the tick.
 * Refusals: 404, 409 after sealing began, 412 stale, 422 into the past or out of order.
 */
export async function reschedulePeriod(
  table: Table,
  actor: Actor,
  now: string,
  mark: RequestMark,
  id: string,
  seen: string,
  { reason, ...wanted }: Wanted,
): Promise<Result<Period>> {
  const period = await findPeriod(table, actor.agency, id);
  if (period === undefined) return refuse('period.not-found', { period: id });
  const replay = replayOf(period.stamp, actor, mark);
  if (replay === 'SAME') return accept(period);
  if (replay === 'OTHER_BODY') return refuse('request.key-reused');
  if (String(period.version) !== seen) return refuse('version.stale', { seen, now: period.version });
  const calendar = reschedule(period, wanted, now);
  if (!calendar.ok) return calendar;
  const change = {
    set: { calendar: calendar.value },
    due: dueOf({ ...period, calendar: calendar.value }, now),
    stamp: stamp('CalendarChanged', actor, now, mark),
    reason,
  };
  if (!(await changePeriod(table, period, change))) return refuse('version.stale', { seen });
  return accept({ ...period, calendar: calendar.value, version: period.version + 1 });
}
