import { describe, expect, it } from 'vitest';
import { attendanceCsv as attendanceOfCity } from '../../../infra/local/sample/attendance.ts';
import { makeSample } from '../../../infra/local/sample/sample.ts';
import { aRow, attendanceCsv, TOLD } from '../testing/attendance-csv.ts';
import { readCsv } from '../store/read-csv.ts';
import { readAttendanceRows } from './attendance-rows.ts';

const NIP = '199001012015031001';
const read = (...rows: string[]) =>
  readAttendanceRows(readCsv(new TextEncoder().encode(attendanceCsv(rows))).lines, {
    from: '2025-01',
    to: '2026-05',
  });
const errorsOf = (cells: Record<string, string | number>, nip = NIP): string[] =>
  read(aRow(nip, cells)).errors.map(({ row, column, code }) => `${row} ${column} ${code}`);

describe('a row of attendance.csv', () => {
  it('tells one month of one person', () => {
    expect(read(aRow('19900101 201503 1 001'))).toEqual({
      rows: [{ row: 2, nip: NIP, month: TOLD }],
      count: 1,
      errors: [],
    });
    expect(read(aRow(NIP, { tanpa_alasan: 2, hadir: 16, berturut_turut: 11 })).rows).toMatchObject([
      { month: { absentWithoutReason: 2, longestRun: 11 } },
    ]);
  });

  it.each([
    [{ bulan: '' }, 'bulan cell.required'],
    [{ bulan: 'April' }, 'bulan month.form'],
    [{ bulan: '2026-13' }, 'bulan month.form'],
    [{ bulan: '2024-12' }, 'bulan month.range'],
    [{ bulan: '2026-06' }, 'bulan month.range'],
    [{ hari_kerja: '' }, 'hari_kerja cell.required'],
    [{ hari_kerja: 32 }, 'hari_kerja cell.whole-number'],
    [{ hadir: 'ya' }, 'hadir cell.whole-number'],
    [{ terlambat_menit: '12.5' }, 'terlambat_menit cell.whole-number'],
    [{ terlambat_menit: '1e3' }, 'terlambat_menit cell.whole-number'],
    [{ pulang_cepat_menit: 44_641 }, 'pulang_cepat_menit cell.whole-number'],
    [{ cuti: '-1' }, 'cuti cell.formula'],
    [{ tidak_apel: 63 }, 'tidak_apel cell.whole-number'],
    [{ berturut_turut: 367 }, 'berturut_turut cell.whole-number'],
    [{ berturut_turut: 2 }, 'berturut_turut attendance.run_and_absence_differ'],
    [{ hadir: 17 }, 'hari_kerja attendance.days_do_not_add_up'],
    [{ bulan: '2026-02', hari_kerja: 29, hadir: 27 }, 'hari_kerja attendance.more_than_the_month'],
    [{ hadir: 0, izin: 19, terlambat_menit: 1 }, 'terlambat_menit attendance.more_than_present'],
  ])('with %j is refused at %s', (cells, error) => {
    expect(errorsOf(cells)).toEqual([`2 ${error}`]);
    expect(read(aRow(NIP, cells)).rows).toEqual([]);
  });

  it('names a person, and says all that is wrong at once', () => {
    expect(errorsOf({ bulan: 'x', izin: '' }, '')).toEqual([
      '2 nip cell.required',
      '2 bulan month.form',
      '2 izin cell.required',
    ]);
  });
});

describe('attendance.csv', () => {
  it('of the sample city can be, in every row', () => {
    const { people } = makeSample({ employees: 200, seed: 7 });
    for (const today of ['2026-05-03', '2026-05-20', '2026-07-01']) {
      const csv = attendanceOfCity(7, people, { month: '2026-05', today });
      const { lines } = readCsv(new TextEncoder().encode(csv));
      const told = readAttendanceRows(lines, { from: '2025-01', to: '2026-05' });
      expect([told.rows.length, told.errors]).toEqual([people.length - 1, []]);
    }
  });

  it('tells each month of a person once', () => {
    const { errors } = read(aRow(NIP), aRow(NIP, { bulan: '2026-03' }), aRow(NIP));
    expect(errors.map(({ row, column, message }) => [row, column, message])).toEqual([
      [4, 'bulan', 'Baris 4, kolom bulan: bulan yang sama untuk orang ini sudah ada di baris 2.'],
    ]);
  });
});
