import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { RequestMark } from '../../../shared/kernel/stamp.ts';
import { replayOf, stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Period, PeriodState } from '../domain/period.ts';
import { move } from '../domain/period.ts';
import type { PeriodChange } from '../store/period-store.ts';
import { changePeriod, findPeriod } from '../store/period-store.ts';

/** What a move adds to the period besides its state, and writes with it, from the period as read. May refuse. */
export type Preparation = (period: Period) => Promise<Result<Pick<PeriodChange, 'set' | 'also'>>>;

const EVENT: Partial<Record<PeriodState, string>> = {
  OPENING: 'PeriodOpeningBegun',
  SEALING: 'PeriodSealingBegun',
  FINALISING: 'PeriodFinalisingBegun',
  DELIVERED: 'PeriodDelivered',
};

/**
 * An act of BKPSDM or of the tick that moves a period one state forward, in one transaction with its DUE entry; the workflow of the new
 * state is started by the event. Two at once: one moves, the other is answered 409 with the state that it found.
 */
export async function movePeriod(
  table: Table,
  actor: Actor,
  now: string,
  mark: RequestMark,
  id: string,
  next: PeriodState,
  prepare: Preparation = () => Promise.resolve(accept({ set: {} })),
): Promise<Result<Period>> {
  const period = await findPeriod(table, actor.agency, id);
  if (period === undefined) return refuse('period.not-found', { period: id });
  const replay = replayOf(period.stamp, actor, mark);
  if (replay === 'SAME') return accept(period);
  const decision = move(period, next, now);
  if (!decision.ok) return decision;
  const prepared = await prepare(period);
  if (!prepared.ok) return prepared;
  const { set: more, ...rest } = prepared.value;
  const set = { ...more, state: next };
  const event = EVENT[next];
  if (event === undefined) throw new Error(`nobody moves a period to ${next} by an act`);
  const moved = await changePeriod(table, period, {
    ...rest,
    set,
    due: decision.value.due,
    stamp: stamp(event, actor, now, mark),
  });
  if (moved) return accept({ ...period, ...set, version: period.version + 1 });
  const current = await findPeriod(table, actor.agency, id);
  if (current?.state === period.state)
    return refuse('period.calendar-moved', { period: id, version: current.version });
  return refuse('period.wrong-state', {
    period: id,
    state: current?.state ?? period.state,
    allowed: period.state,
  });
}
