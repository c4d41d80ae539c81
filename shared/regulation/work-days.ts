import type { CalendarDate } from '../kernel/dates.ts';
import { addDays, isCalendarDate } from '../kernel/dates.ts';

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

/** The first working day after a date. Throws `RangeError` where years have no four digits any more. */
export function nextWorkDay(date: CalendarDate, isWorkDay: (date: CalendarDate) => boolean): CalendarDate {
  let next = addDays(date, 1);
  while (!isWorkDay(next)) next = addDays(next, 1);
  demandDate('working day', next);
  return next;
}

/** Throws `RangeError` unless it is a date that exists: whoever handed it in should have refused it. */
export function demandDate(what: string, date: CalendarDate): void {
  if (!isCalendarDate(date)) throw new RangeError(`${what}: ${date} is no date`);
}
