import { demandWhole } from './whole.ts';

/**
 * Days and minutes of attendance, of a month or together of several. Every working day is exactly one of present, absent with a valid
 * reason, absent without one, and leave. Minutes late, and left early, come together; ceremonies (apel, upacara) are counted once each.
 */
export type AttendanceSum = {
  workDays: number;
  present: number;
  lateMinutes: number;
  earlyMinutes: number;
  absentWithReason: number;
  absentWithoutReason: number;
  leaveDays: number;
  missedCeremonies: number;
};

/**
 * A month (`2026-05`) of a person. `longestRun`: the longest run of working days without a valid reason that ends in the month or runs
 * on after it, days of the months before included; `null` where nobody counted it.
 */
export type AttendanceMonth = AttendanceSum & { month: string; longestRun: number | null };

export const ATTENDANCE_COUNTS = [
  'workDays',
  'present',
  'lateMinutes',
  'earlyMinutes',
  'absentWithReason',
  'absentWithoutReason',
  'leaveDays',
  'missedCeremonies',
] as const satisfies readonly (keyof AttendanceSum)[];

/** More than any year has minutes. */
const MOST = 600_000;

/**
 * The months of a period together, or `null` where there are none: what is missing is not zero. Months that nobody brought in are left
 * out, so a sum may be of fewer months than its period has. Throws `RangeError` on what is no count.
 */
export function sumAttendance(months: readonly AttendanceSum[]): AttendanceSum | null {
  const [first, ...others] = months;
  if (first === undefined) return null;
  const sum = countsOf(first);
  for (const month of others) {
    const counts = countsOf(month);
    for (const name of ATTENDANCE_COUNTS) sum[name] += counts[name];
  }
  return sum;
}

function countsOf(month: AttendanceSum): AttendanceSum {
  const counts = Object.fromEntries(ATTENDANCE_COUNTS.map((name) => [name, month[name]]));
  for (const name of ATTENDANCE_COUNTS) demandWhole(name, month[name], 0, MOST);
  return counts as AttendanceSum;
}

/** The longest run of days without a valid reason that the months tell of; 0 where none does. */
export function longestRunOf(months: readonly AttendanceMonth[]): number {
  return Math.max(0, ...months.map(({ longestRun }) => longestRun ?? 0));
}

/** What cannot be of a month of attendance, and at which count. */
export type AttendanceProblem = {
  count: keyof AttendanceSum | 'longestRun';
  code: 'MORE_THAN_THE_MONTH' | 'DAYS_DO_NOT_ADD_UP' | 'MORE_THAN_PRESENT' | 'RUN_AND_ABSENCE_DIFFER';
};

const MINUTES_OF_A_DAY = 1_440;

/** All that is wrong with a month whose counts are whole numbers and not negative; empty for one that can be. */
export function attendanceProblems(it: AttendanceMonth): AttendanceProblem[] {
  const [year = 0, month = 0] = it.month.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const together = it.present + it.absentWithReason + it.absentWithoutReason + it.leaveDays;
  const minutes = it.present * MINUTES_OF_A_DAY;
  const wrong: (AttendanceProblem | false)[] = [
    it.workDays > days && { count: 'workDays', code: 'MORE_THAN_THE_MONTH' },
    it.workDays !== together && { count: 'workDays', code: 'DAYS_DO_NOT_ADD_UP' },
    it.lateMinutes > minutes && { count: 'lateMinutes', code: 'MORE_THAN_PRESENT' },
    it.earlyMinutes > minutes && { count: 'earlyMinutes', code: 'MORE_THAN_PRESENT' },
    it.longestRun !== null &&
      it.longestRun > 0 !== it.absentWithoutReason > 0 && {
        count: 'longestRun',
        code: 'RUN_AND_ABSENCE_DIFFER',
      },
  ];
  return wrong.filter((problem) => problem !== false);
}
