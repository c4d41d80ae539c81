import { describe, expect, it } from 'vitest';
import { attendanceCsv, monthsBegun } from './attendance.ts';
import { makeSample } from './sample.ts';

const { people } = makeSample({ employees: 400, seed: 7, notAssessed: 20 });

function rowsOf(month: string, today: string): number[][] {
  const [, ...rows] = attendanceCsv(7, people, { month, today }).trimEnd().split('\r\n');
  return rows.map((row) => row.split(',').slice(2).map(Number));
}

describe('the attendance of the sample city', () => {
  it('is of everybody but the wali kota, and the same every time', () => {
    const month = { month: '2026-05', today: '2026-06-30' };
    const text = attendanceCsv(7, people, month);
    expect(text.trimEnd().split('\r\n')).toHaveLength(people.length);
    expect(attendanceCsv(7, people, month)).toBe(text);
    expect(attendanceCsv(8, people, month)).not.toBe(text);
  });

  it('counts each working day once, up to today', () => {
    expect(new Set(rowsOf('2026-05', '2026-06-30').map(([days]) => days))).toEqual(new Set([21]));
    expect(new Set(rowsOf('2026-05', '2026-05-04').map(([days]) => days))).toEqual(new Set([2]));
    expect(new Set(rowsOf('2026-08', '2026-08-02').map(([days]) => days))).toEqual(new Set([0]));
    for (const today of ['2026-05-01', '2026-06-30'])
      for (const [days = 0, present = 0, late = 0, early = 0, a = 0, b = 0, c = 0] of rowsOf(
        '2026-05',
        today,
      )) {
        expect(present + a + b + c).toBe(days);
        if (present === 0) expect(late + early).toBe(0);
      }
  });

  it('has people of every kind, most of whom were always there', () => {
    const rows = rowsOf('2026-05', '2026-06-30');
    for (const column of [2, 3, 4, 5, 6, 7]) expect(rows.some((it) => (it[column] ?? 0) > 0)).toBe(true);
    expect(rows.filter(([days, present]) => days === present).length).toBeGreaterThan(rows.length / 2);
  });

  it('is told of the months that have begun', () => {
    expect(monthsBegun('2026-Q2', '2026-05-31')).toEqual(['2026-04', '2026-05']);
    expect(monthsBegun('2026-Q4', '2027-01-01')).toEqual(['2026-10', '2026-11', '2026-12']);
  });
});
