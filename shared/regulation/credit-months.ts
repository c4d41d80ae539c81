import type { CalendarDate } from '../kernel/dates.ts';
import { isCalendarDate } from '../kernel/dates.ts';
import { cite } from './cite.ts';
import { MONTHS_IN_YEAR } from './months.ts';
import { rule } from './rule.ts';
import { demandWhole } from './whole.ts';

/**
 * How many months of a year count for a jenjang that was held from one day to another (`null`: still), both included: those on whose
 * first day it was held. So the months of a year that is divided are never counted twice, and none is lost.
 */
export const creditMonthsRule = rule({
  id: 'credit-months',
  basis: [cite('PERATURAN-BKN-3-2023', { pasal: '13' }, 'U', 'A-050')],
  decide: (it: { from: CalendarDate; to: CalendarDate | null; year: number }, note): number => {
    demandWhole('year', it.year, 1900, 9999);
    if (!isCalendarDate(it.from) || (it.to !== null && (!isCalendarDate(it.to) || it.to < it.from)))
      throw new RangeError(`not a time that a jenjang was held: ${it.from} to ${it.to}`);
    const firstDays = Array.from(
      { length: MONTHS_IN_YEAR },
      (_, month) => `${it.year}-${String(month + 1).padStart(2, '0')}-01`,
    );
    const held = firstDays.filter((day) => it.from <= day && (it.to === null || day <= it.to));
    note('HELD_ON_FIRST_DAY', held);
    return held.length;
  },
});
