import type {
  AttendanceMonth,
  AttendanceProblem,
  AttendanceSum,
} from '../../../shared/regulation/attendance.ts';
import { attendanceProblems } from '../../../shared/regulation/attendance.ts';
import type { RowError } from './row-error.ts';
import { rowError } from './row-error.ts';
import type { Columns, Line, Row } from './sheet.ts';
import { sheetOf } from './sheet.ts';
import { plainNip } from './staff-rows.ts';

/** The column of each count, with the most that it can be: days of a month, minutes of it, two ceremonies a day, days of a year. */
const COUNTS: Readonly<Record<AttendanceProblem['count'], { column: string; most: number }>> = {
  workDays: { column: 'hari_kerja', most: 31 },
  present: { column: 'hadir', most: 31 },
  lateMinutes: { column: 'terlambat_menit', most: 44_640 },
  earlyMinutes: { column: 'pulang_cepat_menit', most: 44_640 },
  absentWithReason: { column: 'izin', most: 31 },
  absentWithoutReason: { column: 'tanpa_alasan', most: 31 },
  leaveDays: { column: 'cuti', most: 31 },
  missedCeremonies: { column: 'tidak_apel', most: 62 },
  longestRun: { column: 'berturut_turut', most: 366 },
};

export const ATTENDANCE_COLUMNS: Columns = {
  nip: 40,
  bulan: 10,
  ...Object.fromEntries(Object.values(COUNTS).map(({ column }) => [column, 10])),
};

/** One row of attendance.csv: one month of one person. */
export type AttendanceRow = { row: number; nip: string; month: AttendanceMonth };

type Read<T> = { value: T; errors: RowError[] };

/** A whole number; the last column may be left empty, and 0 stands in after an error, with which the row is not used. */
function readCount({ number, cells }: Row, count: AttendanceProblem['count']): Read<number | null> {
  const { column, most } = COUNTS[count];
  const text = cells[column] ?? '';
  if (text === '' && count === 'longestRun') return { value: null, errors: [] };
  if (text === '') return { value: 0, errors: [rowError(number, column, 'cell.required')] };
  if (/^\d{1,6}$/.test(text) && Number(text) <= most) return { value: Number(text), errors: [] };
  return { value: 0, errors: [rowError(number, column, 'cell.whole-number', { limit: most, read: text })] };
}

function readMonth({ number, cells }: Row, tellable: { from: string; to: string }): Read<string> {
  const month = cells['bulan'] ?? '';
  if (month === '') return { value: month, errors: [rowError(number, 'bulan', 'cell.required')] };
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
    return { value: month, errors: [rowError(number, 'bulan', 'month.form')] };
  const known = tellable.from <= month && month <= tellable.to;
  return { value: month, errors: known ? [] : [rowError(number, 'bulan', 'month.range', tellable)] };
}

function readRow(
  row: Row,
  tellable: { from: string; to: string },
): { told: AttendanceRow | undefined; errors: RowError[] } {
  const { number } = row;
  const nip = plainNip(row.cells['nip'] ?? '');
  const month = readMonth(row, tellable);
  const names = Object.keys(COUNTS) as AttendanceProblem['count'][];
  const counts = names.map((name) => [name, readCount(row, name)] as const);
  const errors = [
    ...(nip === '' ? [rowError(number, 'nip', 'cell.required')] : []),
    ...month.errors,
    ...counts.flatMap(([, read]) => read.errors),
  ];
  if (errors.length > 0) return { told: undefined, errors };
  const values = Object.fromEntries(counts.map(([name, { value }]) => [name, value]));
  const told = { ...(values as AttendanceSum & Pick<AttendanceMonth, 'longestRun'>), month: month.value };
  const wrong = attendanceProblems(told).map(({ count, code }) =>
    rowError(number, COUNTS[count].column, `attendance.${code.toLowerCase() as Lowercase<typeof code>}`),
  );
  return wrong.length > 0
    ? { told: undefined, errors: wrong }
    : { told: { row: number, nip, month: told }, errors: [] };
}

/** The months of attendance.csv and everything that is wrong within the file, row by row; what depends on others is checked by the plan. */
export function readAttendanceRows(
  lines: readonly Line[],
  tellable: { from: string; to: string },
): { rows: AttendanceRow[]; count: number; errors: RowError[] } {
  const sheet = sheetOf(lines, ATTENDANCE_COLUMNS);
  const read = sheet.rows.map((row) => readRow(row, tellable));
  const rows = read.flatMap(({ told }) => (told === undefined ? [] : [told]));
  const first = new Map<string, number>();
  const twice = rows.flatMap(({ row, nip, month }) => {
    const key = `${nip} ${month.month}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    return before === undefined ? [] : [rowError(row, 'bulan', 'month.twice', { row: before })];
  });
  const errors = [...sheet.errors, ...read.flatMap((it) => it.errors), ...twice];
  return { rows, count: sheet.count, errors };
}
