import type { AttendanceMonth, AttendanceSum } from '../../../shared/regulation/attendance.ts';
import { sumAttendance } from '../../../shared/regulation/attendance.ts';

/** The attendance of a person in a year: the months that were brought in, in their order. `version` counts every change; 0: none yet. */
export type Attendance = {
  employee: string;
  year: string;
  months: readonly AttendanceMonth[];
  version: number;
};

/** The months between the first and the last day of a period (`2026-04-01`, `2026-06-30` → `2026-04`, `2026-05`, `2026-06`). */
export function monthsBetween({ from, to }: { from: string; to: string }): string[] {
  const last = Number(to.slice(5, 7));
  const first = Number(from.slice(5, 7));
  const year = from.slice(0, 4);
  return Array.from(
    { length: last - first + 1 },
    (_, at) => `${year}-${String(first + at).padStart(2, '0')}`,
  );
}

/** The months between the first and the last day of a period that were told. */
export function monthsWithin(
  { months }: Pick<Attendance, 'months'>,
  span: { from: string; to: string },
): AttendanceMonth[] {
  const wanted = monthsBetween(span);
  return months.filter((it) => wanted.includes(it.month));
}

/** The months of a period together; `null` where none was brought in. */
export function attendanceBetween(
  attendance: Pick<Attendance, 'months'>,
  span: { from: string; to: string },
): AttendanceSum | null {
  return sumAttendance(monthsWithin(attendance, span));
}

/** The periods that contain a month: itself, its quarter, its year. */
export function periodsOfMonth(month: string): string[] {
  const year = month.slice(0, 4);
  return [month, `${year}-Q${Math.ceil(Number(month.slice(5)) / 3)}`, year];
}

/** The months that attendance may be told of on a day: from January of the year before on, and none that has not begun. */
export function tellableMonths(today: string): { from: string; to: string } {
  return { from: `${Number(today.slice(0, 4)) - 1}-01`, to: today.slice(0, 7) };
}

/** Whether two months tell the same. */
export function isSameMonth(one: AttendanceMonth, other: AttendanceMonth): boolean {
  const names = Object.keys(one) as (keyof AttendanceMonth)[];
  return names.every((name) => one[name] === other[name]);
}

/** The attendance with some months told anew; the others stay. */
export function withMonths(seen: Attendance, told: readonly AttendanceMonth[]): Attendance {
  const months = new Map([...seen.months, ...told].map((it) => [it.month, it]));
  const inOrder = [...months.values()].toSorted((one, other) => (one.month < other.month ? -1 : 1));
  return { ...seen, months: inOrder, version: seen.version + 1 };
}
