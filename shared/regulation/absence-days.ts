import type { CalendarDate } from '../kernel/dates.ts';
import { cite } from './cite.ts';
import { rule } from './rule.ts';
import { demandWhole } from './whole.ts';
import type { WorkCalendar } from './work-days.ts';
import { demandDate, nextWorkDay, workDayTest } from './work-days.ts';

/** Days of absence of a year, and the longest run of working days that reaches into it (`null`: none). */
export type AbsenceDays = {
  absentDays: number;
  longestRun: number;
  run: { from: CalendarDate; to: CalendarDate } | null;
};

/**
 * Dates without a valid reason, in any order, also those of the year before → what `absence-level` asks for. Whatever working day is
 * not among them was attended or on leave. Dates on days off do not count. Throws on what is no date.
 */
export const absenceDaysRule = rule({
  id: 'absence-days',
  basis: [
    cite('PP-94-2021', {}, 'D', 'A-059'),
    cite('PP-94-2021', {}, 'D', 'A-060'),
    cite('PERPRES-21-2023', {}, 'M', 'A-062'),
  ],
  decide: (it: WorkCalendar & { absences: readonly CalendarDate[]; year: number }, note): AbsenceDays => {
    demandWhole('year', it.year, 1900, 9999);
    for (const date of it.absences) demandDate('absence', date);
    const isWorkDay = workDayTest(it);
    const all = [...new Set(it.absences)].toSorted();
    const off = all.filter((date) => !isWorkDay(date));
    if (off.length > 0) note('ON_DAYS_OFF', off);
    const runs = runsOf(all.filter(isWorkDay), isWorkDay);
    const inYear = (date: CalendarDate): boolean => date.startsWith(`${it.year}-`);
    const absentDays = runs.flat().filter(inYear).length;
    note('IN_THE_YEAR', absentDays);
    let longest: CalendarDate[] = [];
    for (const run of runs) if (run.some(inYear) && run.length > longest.length) longest = run;
    const [from] = longest;
    const to = longest.at(-1);
    const run = from === undefined || to === undefined ? null : { from, to };
    note('LONGEST_RUN', { days: longest.length, run });
    return { absentDays, longestRun: longest.length, run };
  },
});

/** Sorted working days in runs: each day of a run is the first working day after the one before. */
function runsOf(days: readonly CalendarDate[], isWorkDay: (date: CalendarDate) => boolean): CalendarDate[][] {
  const runs: CalendarDate[][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && nextWorkDay(before, isWorkDay) === day) last.push(day);
    else runs.push([day]);
  }
  return runs;
}

/** Minutes late and early that have come together → whole days of absence, and the minutes that are left; minutes per day are policy. */
export const latenessDaysRule = rule({
  id: 'lateness-days',
  basis: [cite('PERATURAN-BKN-6-2022', {}, 'U', 'A-061')],
  decide: (it: { minutes: number; minutesPerDay: number }, note): { days: number; rest: number } => {
    demandWhole('minutes', it.minutes, 0, 600_000);
    demandWhole('minutes per day', it.minutesPerDay, 1, 1_440);
    const rest = it.minutes % it.minutesPerDay;
    const days = (it.minutes - rest) / it.minutesPerDay;
    note('CONVERTED', { minutesPerDay: it.minutesPerDay, days, rest });
    return { days, rest };
  },
});
