import type { Actor } from '../../../shared/kernel/actor.ts';
import { dateAt } from '../../../shared/kernel/dates.ts';
import type { AttendanceMonth, AttendanceSum } from '../../../shared/regulation/attendance.ts';
import { sumAttendance } from '../../../shared/regulation/attendance.ts';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import { spanOf } from '../../periods/index.ts';
import type { AbsenceAlert } from '../domain/alert.ts';
import { absenceAlert } from '../domain/alert.ts';
import type { Attendance } from '../domain/attendance.ts';
import { monthsBetween, monthsWithin, tellableMonths } from '../domain/attendance.ts';
import type { Needs, Seen } from './needs.ts';
import { through } from './needs.ts';

/** A person's attendance in a period. `alert` is there only for those who examine; `missing`: begun, and nobody told. */
export type ShownAttendance = {
  employee: string;
  period: string;
  months: AttendanceMonth[];
  missing: string[];
  sum: AttendanceSum | null;
  version: number;
  alert?: AbsenceAlert | null;
};

/** The attendance of a period as one reader may see it. The alert is about the whole year: absence adds up in it. */
export async function shown(
  needs: Needs,
  actor: Actor,
  now: string,
  seen: Seen,
  period: string,
  attendance: Attendance,
): Promise<ShownAttendance> {
  const { employee } = seen;
  const { months, version } = attendance;
  const span = spanOf(period);
  const told = monthsWithin(attendance, span);
  const begun = tellableMonths(dateAt(now, actor.zone)).to;
  const missing = monthsBetween(span).filter((it) => it <= begun && !told.some(({ month }) => month === it));
  const view = { employee: employee.id, period, months: told, missing, sum: sumAttendance(told), version };
  if (actor.id === employee.id) return view;
  if ((await through(needs, actor, 'attendance.examine', seen, now)) === undefined) return view;
  const policy = { minutesPerDay: DEFAULT_RULE_POLICY.minutesPerAbsentDay };
  return { ...view, alert: absenceAlert(employee.kind, months, policy) };
}
