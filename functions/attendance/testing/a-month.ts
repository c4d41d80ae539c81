import type { AttendanceMonth } from '../../../shared/regulation/attendance.ts';

/** A month that can be: twenty working days, eighteen of them present. The parts given differ. */
export function aMonth(parts: Partial<AttendanceMonth> = {}): AttendanceMonth {
  return {
    month: '2026-05',
    workDays: 20,
    present: 18,
    lateMinutes: 45,
    earlyMinutes: 0,
    absentWithReason: 1,
    absentWithoutReason: 0,
    leaveDays: 1,
    missedCeremonies: 1,
    longestRun: null,
    ...parts,
  };
}

/** A month with so many days of absence without a reason, and no minutes. */
export function anAbsentMonth(days: number, parts: Partial<AttendanceMonth> = {}): AttendanceMonth {
  const counts = { present: 18 - days, absentWithoutReason: days, lateMinutes: 0 };
  return aMonth({ ...counts, ...parts });
}
