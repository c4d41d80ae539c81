import type { AttendanceSum } from './attendance.ts';
import { cite } from './cite.ts';
import type { Fraction } from './fraction.ts';
import { roundHalfUp } from './fraction.ts';
import { rule } from './rule.ts';
import { HIGHEST_VALUE } from './value-limits.ts';
import { demandWhole } from './whole.ts';

export type AttendanceValueInput = {
  attendance: AttendanceSum;
  /** Policy: minutes of a working day, minutes that a missed ceremony counts as, and the points of full attendance. */
  minutesPerDay: number;
  ceremonyMinutes: number;
  fullAttendance: number;
};

const MOST_MINUTES = 600_000;

/**
 * The value of attendance in hundredths, unrounded: the share of the time that somebody had to be there in which they were. Leave and
 * absence with a reason are no such time; `null` where there was none at all. Throws `RangeError` on what are no counts.
 */
export function exactAttendanceValue(it: AttendanceValueInput): Fraction | null {
  const { due, lost } = minutesOf(it);
  if (due === 0) return null;
  demandWhole('points of full attendance', it.fullAttendance, 0, HIGHEST_VALUE);
  const kept = Math.max(0, due - lost);
  return { n: BigInt(it.fullAttendance * 100) * BigInt(kept), d: BigInt(due) };
}

function minutesOf({ attendance, minutesPerDay, ceremonyMinutes }: AttendanceValueInput) {
  const { present, absentWithoutReason, lateMinutes, earlyMinutes, missedCeremonies } = attendance;
  const counts = { present, absentWithoutReason, lateMinutes, earlyMinutes, missedCeremonies };
  for (const [name, count] of Object.entries(counts)) demandWhole(name, count, 0, MOST_MINUTES);
  demandWhole('minutes per day', minutesPerDay, 1, 1_440);
  demandWhole('minutes of a ceremony', ceremonyMinutes, 0, 1_440);
  const days = present + absentWithoutReason;
  const late = lateMinutes + earlyMinutes;
  const lost = absentWithoutReason * minutesPerDay + late + missedCeremonies * ceremonyMinutes;
  return { days, due: days * minutesPerDay, late, lost };
}

/** Attendance of a period → its value in hundredths, rounded half up once, or `null` where nobody had to be there. */
export const attendanceValueRule = rule({
  id: 'attendance-value',
  basis: [
    cite('PERMENPANRB-6-2022', {}, 'U', 'A-091'),
    cite('PERATURAN-BKN-6-2022', {}, 'U', 'A-061'),
    cite('PERMENPANRB-8-2021', {}, 'D', 'A-012'),
  ],
  decide: (it: AttendanceValueInput, note): number | null => {
    const exact = exactAttendanceValue(it);
    if (exact === null) {
      note('NOTHING_DUE', null);
      return null;
    }
    const { days, due, late, lost } = minutesOf(it);
    const { absentWithoutReason, missedCeremonies } = it.attendance;
    note('DUE', { days, minutesPerDay: it.minutesPerDay, due });
    note('LOST', { absentWithoutReason, late, missedCeremonies, ceremonyMinutes: it.ceremonyMinutes, lost });
    const value = roundHalfUp(exact);
    note('VALUE', { fullAttendance: it.fullAttendance, value });
    return value;
  },
});
