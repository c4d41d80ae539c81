import type { CalendarDate, Instant, Zone } from '../kernel/dates.ts';
import { dateAt } from '../kernel/dates.ts';
import { cite } from './cite.ts';
import { rule } from './rule.ts';
import type { DayUnit } from './sets.ts';
import { demandWhole } from './whole.ts';
import type { WorkCalendar } from './work-days.ts';
import { demandDate, windowEnd } from './work-days.ts';

/** Days after receiving a result in which an objection can be filed. */
export const OBJECTION_DAYS = 14;

const rolls = cite('PP-30-2019', { pasal: '59' }, 'D', 'A-064');
const workWeek = cite('PERPRES-21-2023', {}, 'M', 'A-062');

/**
 * The last day to object to a result that was received on `received`, a date in the agency's zone; never a day off. Which days count
 * and the working week are policy. Throws on what is no date.
 */
export const objectionDeadlineRule = rule({
  id: 'objection-deadline',
  basis: [
    cite('PP-30-2019', { pasal: '59' }, 'V'),
    cite('PP-30-2019', { pasal: '59' }, 'U', 'A-063'),
    rolls,
    workWeek,
  ],
  decide: (it: WorkCalendar & { received: CalendarDate; unit: DayUnit }, note): CalendarDate => {
    const deadline = windowEnd(it.received, { ...it, days: OBJECTION_DAYS });
    note('WINDOW', { days: OBJECTION_DAYS, unit: it.unit, deadline });
    return deadline;
  },
});

/** Whether an objection was filed in time: on the last day or before it, by the agency's clock. Throws on what is no date or instant. */
export const objectionInTimeRule = rule({
  id: 'objection-in-time',
  basis: [cite('PP-30-2019', { pasal: '59' }, 'V'), rolls],
  decide: (it: { deadline: CalendarDate; filed: Instant; zone: Zone }, note): boolean => {
    demandDate('deadline', it.deadline);
    const filedOn = dateAt(it.filed, it.zone);
    note('FILED_ON', { filedOn, deadline: it.deadline });
    return filedOn <= it.deadline;
  },
});

/** The day by which the assessor's superior decides on an objection that was filed on `filed`; days and unit are policy. */
export const objectionDecisionRule = rule({
  id: 'objection-decision',
  basis: [cite('PP-30-2019', { pasal: '59', ayat: '4' }, 'U', 'A-065'), rolls, workWeek],
  decide: (it: WorkCalendar & { filed: CalendarDate; unit: DayUnit; days: number }, note): CalendarDate => {
    demandWhole('days', it.days, 1, 366);
    const due = windowEnd(it.filed, it);
    note('WINDOW', { days: it.days, unit: it.unit, deadline: due });
    return due;
  },
});
