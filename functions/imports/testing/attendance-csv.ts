import type { AttendanceMonth } from '../../../shared/regulation/attendance.ts';
import { ATTENDANCE_COLUMNS } from '../domain/attendance-rows.ts';

/** A row of attendance.csv: twenty working days, eighteen of them present. `cells` differ by column. */
export function aRow(nip: string, cells: Record<string, string | number> = {}): string {
  const row: Record<string, string | number> = {
    nip,
    bulan: '2026-04',
    hari_kerja: 20,
    hadir: 18,
    terlambat_menit: 45,
    pulang_cepat_menit: 0,
    izin: 1,
    tanpa_alasan: 0,
    cuti: 1,
    tidak_apel: 1,
    berturut_turut: '',
    ...cells,
  };
  return Object.keys(ATTENDANCE_COLUMNS)
    .map((column) => row[column] ?? '')
    .join(',');
}

/** attendance.csv of some rows. */
export function attendanceCsv(rows: readonly string[]): string {
  return [Object.keys(ATTENDANCE_COLUMNS).join(','), ...rows].join('\n');
}

/** The month that {@link aRow} tells of. */
export const TOLD: AttendanceMonth = {
  month: '2026-04',
  workDays: 20,
  present: 18,
  lateMinutes: 45,
  earlyMinutes: 0,
  absentWithReason: 1,
  absentWithoutReason: 0,
  leaveDays: 1,
  missedCeremonies: 1,
  longestRun: null,
};
