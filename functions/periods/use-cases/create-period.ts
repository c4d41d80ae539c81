import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { RequestMark } from '../../../shared/kernel/stamp.ts';
import { replayOf, stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Calendar, Period } from '../domain/period.ts';
import { spanOf } from '../domain/period.ts';
import { createPeriod as store } from '../store/period-store.ts';

type Wanted = { id: string; calendar: Omit<Calendar, 'version'> };

/**
 * Plans a period. A quarter or month may be planned before its year is open; opening asks for the year. The same request again
 * answers the period as it stands; another period under the same id is refused (409 `period.exists`).
 */
export async function createPeriod(
  table: Table,
  actor: Actor,
  now: string,
  mark: RequestMark,
  wanted: Wanted,
): Promise<Result<Period>> {
  if (wanted.calendar.ratingDeadline < wanted.calendar.realisationDeadline)
    return refuse('period.calendar-order');
  const { kind, from, to } = spanOf(wanted.id);
  const period: Period = {
    agency: actor.agency,
    id: wanted.id,
    kind,
    from,
    to,
    state: 'PLANNED',
    calendar: { ...wanted.calendar, version: 1 },
    policy: {},
    rules: '',
    scorer: '',
    shards: actor.shards,
    zone: actor.zone,
    attempts: {},
    version: 1,
  };
  const written = await store(table, period, stamp('PeriodPlanned', actor, now, mark));
  if (written.created) return accept(period);
  const replay = replayOf(written.existing.stamp, actor, mark);
  if (replay === 'SAME') return accept(written.existing);
  if (replay === 'OTHER_BODY') return refuse('request.key-reused');
  return refuse('period.exists', { period: wanted.id, state: written.existing.state });
}
