import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/dates.ts';
import { absenceDaysRule, latenessDaysRule } from './absence-days.ts';
import { absenceLevelRule } from './absence-level.ts';
import { DEFAULT_RULE_POLICY } from './rule-policy.ts';
import { ABSENCE_SANCTIONS } from './sets.ts';

const level = (absentDays: number, longestRun = Math.min(absentDays, 9)) =>
  absenceLevelRule({ absentDays, longestRun }).outcome;

const days = (absences: readonly string[], over: { holidays?: string[]; workDaysPerWeek?: 5 | 6 } = {}) =>
  absenceDaysRule({
    absences,
    year: 2026,
    holidays: [],
    workDaysPerWeek: DEFAULT_RULE_POLICY.workDaysPerWeek,
    ...over,
  }).outcome;

const dates = (from: string, count: number): string[] =>
  Array.from({ length: count }, (_, day) => addDays(from, day));

describe('the sanction on absence (PP 94/2021)', () => {
  it.each([
    [0, 2, null],
    [3, 3, 'TEGURAN_LISAN'],
    [4, 6, 'TEGURAN_TERTULIS'],
    [7, 10, 'PERNYATAAN_TIDAK_PUAS'],
    [11, 13, 'POTONG_TUKIN_25_6_BULAN'],
    [14, 16, 'POTONG_TUKIN_25_9_BULAN'],
    [17, 20, 'POTONG_TUKIN_25_12_BULAN'],
    [21, 24, 'TURUN_JABATAN_12_BULAN'],
    [25, 27, 'BEBAS_JABATAN_12_BULAN'],
    [28, 366, 'PEMBERHENTIAN'],
  ])('from %i to %i days is %s', (first, last, sanction) => {
    expect([level(first).sanction, level(last).sanction]).toEqual([sanction, sanction]);
  });

  it('is dismissal, and the end of salary, from ten days in a row, also across the turn of the year', () => {
    expect(level(10, 9).sanction).toBe('PERNYATAAN_TIDAK_PUAS');
    expect(level(10, 10)).toEqual({ level: 'BERAT', sanction: 'PEMBERHENTIAN', salaryStops: true });
    expect(level(4, 10).sanction).toBe('PEMBERHENTIAN');
    expect(level(28, 9).salaryStops).toBe(false);
  });

  it('never gets lighter with a day more', () => {
    const weight = (n: number): number => {
      const { sanction } = level(n);
      return sanction === null ? -1 : ABSENCE_SANCTIONS.indexOf(sanction);
    };
    const weights = Array.from({ length: 40 }, (_, n) => weight(n));
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
    expect(new Set(weights).size).toBe(10);
  });

  it.each([-1, 1.5, 367, Number.NaN])('refuses %s days', (n) => {
    expect(() => level(n, 0)).toThrow(RangeError);
    expect(() => level(0, n)).toThrow(RangeError);
  });
});

describe('days of absence', () => {
  it('run on over a weekend and a holiday, which do not count', () => {
    const week = dates('2026-01-12', 5).filter((it) => it !== '2026-01-16');
    expect(days([...week, '2026-01-19'], { holidays: ['2026-01-16'] })).toEqual({
      absentDays: 5,
      longestRun: 5,
      run: { from: '2026-01-12', to: '2026-01-19' },
    });
  });

  it('are broken by one day that was attended or on leave', () => {
    expect(days(['2026-01-12', '2026-01-13', '2026-01-15']).longestRun).toBe(2);
  });

  it('do not count on a Saturday, unless the agency works six days', () => {
    const friday = ['2026-01-16', '2026-01-17', '2026-01-18', '2026-01-19'];
    expect(days(friday)).toMatchObject({ absentDays: 2, longestRun: 2 });
    expect(days(friday, { workDaysPerWeek: 6 })).toMatchObject({ absentDays: 3, longestRun: 3 });
  });

  it('add up within the year, while a run may have begun before it', () => {
    const turn = dates('2025-12-24', 14);
    expect(days(turn)).toEqual({
      absentDays: 4,
      longestRun: 10,
      run: { from: '2025-12-24', to: '2026-01-06' },
    });
    expect(days(['2025-12-30', '2025-12-31']).longestRun).toBe(0);
  });

  it('are none without dates, and the same in any order and told twice', () => {
    expect(days([])).toEqual({ absentDays: 0, longestRun: 0, run: null });
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 364 }), { maxLength: 40 });
    fc.assert(
      fc.property(some, (offsets) => {
        const all = offsets.map((it) => addDays('2026-01-01', it));
        expect(days([...all.toReversed(), ...all])).toEqual(days(all));
        const { absentDays, longestRun } = days(all);
        expect(longestRun).toBeLessThanOrEqual(absentDays);
        expect(absentDays).toBeLessThanOrEqual(all.length);
      }),
    );
  });

  it('refuse what is no date', () => {
    expect(() => days(['2026-02-30'])).toThrow(RangeError);
    expect(() => days([], { holidays: ['soon'] })).toThrow(RangeError);
  });
});

describe('lateness', () => {
  it('is a day from 7.5 hours on', () => {
    const minutesPerDay = DEFAULT_RULE_POLICY.minutesPerAbsentDay;
    const of = (minutes: number) => latenessDaysRule({ minutes, minutesPerDay }).outcome;
    expect([of(449), of(450), of(1_000)]).toEqual([
      { days: 0, rest: 449 },
      { days: 1, rest: 0 },
      { days: 2, rest: 100 },
    ]);
    expect(() => of(-1)).toThrow(RangeError);
  });
});
