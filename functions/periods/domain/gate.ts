import type { Instant } from '../../../shared/kernel/dates.ts';
import type { Refused } from '../../../shared/kernel/refusal.ts';
import { refuse } from '../../../shared/kernel/refusal.ts';
import type { Calendar } from './period.ts';

export const GATE_STATES = ['OPENING', 'OPEN', 'SEALING', 'CALIBRATING', 'FINAL'] as const;
export type GateState = (typeof GATE_STATES)[number];

/** One per shard and period: its state, a copy of the calendar, and the counts that its vectors must add up to (close.md). */
export type Gate = {
  period: string;
  shard: number;
  state: GateState;
  calendar: Calendar;
  /** Vectors in the shard. */
  n: number;
  /** Re-ratings in the shard. */
  c: number;
  /** S3 key of the summary, and of the summary after re-ratings. */
  sum?: string;
  final?: string;
};

/** What a person wants to change: each kind ends at its own cut-off. */
export type EditKind = 'PLAN' | 'REALISATION' | 'RATING';

/**
 * Why an edit of this kind is refused at `now`, or `undefined` when the gate lets it through.
 * 409 while the period opens or after it closed; 422 past the cut-off.
 */
export function refuseEdit(
  gate: Gate | undefined,
  period: string,
  kind: EditKind,
  now: Instant,
): Refused | undefined {
  if (gate === undefined) return refuse('period.not-found', { period });
  if (gate.state === 'OPENING') return refuse('period.opening', { period, retryAfter: 3 });
  if (gate.state !== 'OPEN') return refuse('period.closed', { period, state: gate.state });
  const { realisationDeadline, ratingDeadline } = gate.calendar;
  if (kind === 'RATING') {
    return now > ratingDeadline
      ? refuse('period.past-rating-deadline', { period, deadline: ratingDeadline })
      : undefined;
  }
  return now > realisationDeadline
    ? refuse('period.past-realisation-deadline', { period, deadline: realisationDeadline })
    : undefined;
}
