import type { CalendarDate } from '../kernel/dates.ts';
import type { SegmentUnit } from './sets.ts';
import { demandDate } from './work-days.ts';

const DAY = 86_400_000;

/**
 * How long a position was held within a period, both ends included: its calendar days (`HARI`), or the months on whose first day it
 * was held (`BULAN`), so that no month counts twice. Throws `RangeError` on what are no dates, and on an end before its beginning.
 */
export function segmentLength(
  held: { from: CalendarDate; to: CalendarDate | null },
  period: { from: CalendarDate; to: CalendarDate },
  by: SegmentUnit,
): number {
  for (const date of [held.from, held.to ?? held.from, period.from, period.to]) demandDate('day', date);
  if (period.to < period.from || (held.to !== null && held.to < held.from))
    throw new RangeError(`an end before its beginning: ${held.from} to ${held.to}`);
  const from = held.from > period.from ? held.from : period.from;
  const to = held.to === null || held.to > period.to ? period.to : held.to;
  if (to < from) return 0;
  return by === 'HARI' ? (Date.parse(to) - Date.parse(from)) / DAY + 1 : firstDays(from, to);
}

/** Months whose first day lies between two days, both included. */
function firstDays(from: CalendarDate, to: CalendarDate): number {
  const month = (date: CalendarDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return month(to) - month(from) + (from.endsWith('-01') ? 1 : 0);
}
