import { absenceLevelRule } from '../../../shared/regulation/absence-level.ts';
import { latenessDaysRule } from '../../../shared/regulation/absence-days.ts';
import type { AttendanceMonth } from '../../../shared/regulation/attendance.ts';
import { longestRunOf, sumAttendance } from '../../../shared/regulation/attendance.ts';
import type { EmployeeKind } from '../../../shared/regulation/sets.ts';

/**
 * What somebody's direct superior has to examine: working days of a calendar year without a valid reason, `fromMinutes` of them out of
 * lateness and early leaving. It names no level and no sanction: those are for the authorised official, after the examination.
 */
export type AbsenceAlert = { days: number; fromMinutes: number; text: string };

/** More days than a year has are counted as all of them. */
const DAYS_OF_A_YEAR = 366;

/**
 * The alert of PP 94/2021 (19.9) for the months of one year, or `null` while the days stay below the first level. Only for PNS: what holds
 * for others is their own law. Minutes become days by the agency's policy.
 */
export function absenceAlert(
  kind: EmployeeKind,
  months: readonly AttendanceMonth[],
  policy: { minutesPerDay: number },
): AbsenceAlert | null {
  const sum = sumAttendance(months);
  if (kind !== 'PNS' || sum === null) return null;
  const minutes = sum.lateMinutes + sum.earlyMinutes;
  const fromMinutes = latenessDaysRule({ minutes, minutesPerDay: policy.minutesPerDay }).outcome.days;
  const days = Math.min(sum.absentWithoutReason + fromMinutes, DAYS_OF_A_YEAR);
  const longestRun = Math.min(longestRunOf(months), DAYS_OF_A_YEAR);
  if (absenceLevelRule({ absentDays: days, longestRun }).outcome.level === null) return null;
  return { days, fromMinutes, text: `Perlu pemeriksaan atasan langsung: ${days} hari kerja` };
}
