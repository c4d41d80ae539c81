import type { CalendarDate } from '../kernel/dates.ts';
import { addDays, isCalendarDate } from '../kernel/dates.ts';
import type { DayUnit } from './sets.ts';

/** When an agency works: from Monday on so many days a week, without its holidays. */
export type WorkCalendar = { workDaysPerWeek: 5 | 6; holidays: readonly CalendarDate[] };

/** A test of whether a date is a working day. Throws `RangeError` on holidays that are no dates. */
export function workDayTest({ workDaysPerWeek, holidays }: WorkCalendar): (date: CalendarDate) => boolean {
  for (const holiday of holidays) demandDate('holiday', holiday);
  const off = new Set(holidays);
  return (date) => {
    const sinceMonday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
    return sinceMonday < workDaysPerWeek && !off.has(date);
  };
}

/** The first working day after a date. Throws `RangeError` where a year has no four digits any more. */
export function nextWorkDay(date: CalendarDate, isWorkDay: (date: CalendarDate) => boolean): CalendarDate {
  for (let next = addDays(date, 1); ; next = addDays(next, 1)) {
    demandDate('working day', next);
    if (isWorkDay(next)) return next;
  }
}

/** Throws `RangeError` unless it is a date that exists: whoever handed it in should have refused it. */
export function demandDate(what: string, date: CalendarDate): void {
  if (!isCalendarDate(date)) throw new RangeError(`${what}: ${date} is no date`);
}

/**
 * The last day of a window that begins after `start`: that many calendar days later, or the next working day where that is a day off;
 * or that many working days later. Never on a day off.
 */
export function windowEnd(
  start: CalendarDate,
  window: WorkCalendar & { days: number; unit: DayUnit },
): CalendarDate {
  demandDate('start of the window', start);
  const isWorkDay = workDayTest(window);
  if (window.unit === 'KALENDER') return nextWorkDay(addDays(start, window.days - 1), isWorkDay);
  let end = start;
  for (let day = 0; day < window.days; day++) end = nextWorkDay(end, isWorkDay);
  return end;
}
