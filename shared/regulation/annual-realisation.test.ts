import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnualRealisationInput } from './annual-realisation.ts';
import { annualRealisationRule } from './annual-realisation.ts';
import { exactAchievement, exactAchievementOf, ikiRule, ikiValueOf } from './iki.ts';
import type { Aggregation } from './sets.ts';
import { AGGREGATIONS, DIRECTIONS } from './sets.ts';

const target = {
  number: 1,
  direction: 'NORMAL',
  low: 1_000_000,
  high: 1_000_000,
  cannotExceed: false,
} as const;
/** Quarters of 2026 from the first on, in whole units. */
const quarters = (...all: (number | null)[]): AnnualRealisationInput['periods'] =>
  all.map((it, at) => ({ period: `2026-Q${at + 1}`, realisation: it === null ? null : it * 10_000 }));
const year = (
  aggregation: Aggregation,
  periods: AnnualRealisationInput['periods'],
  over: Partial<AnnualRealisationInput> = {},
) => annualRealisationRule({ ...target, aggregation, periods, ...over }).outcome;

describe('the realisation of a year', () => {
  it.each([
    ['JUMLAH', [20, 30, 25, 25], 1_000_000, 10_000],
    ['TERAKHIR', [20, 30, 25, 98], 980_000, 9_800],
    ['RATA_RATA', [100, 90, 100, 110], 1_000_000, 10_000],
  ] as const)('adds up by %s', (aggregation, all, realisation, achievement) => {
    expect(year(aggregation, quarters(...all))).toMatchObject({ realisation, achieved: { achievement } });
  });

  it('is held exactly against the target: a mean of thirds is rounded only where it is shown', () => {
    const third = quarters(100, 100, 99);
    expect(year('RATA_RATA', third)).toEqual({
      realisation: 996_667,
      achieved: { achievement: 9_967, value: 8_967, category: 'CUKUP' },
      missing: [],
    });
    const exact = {
      low: 10_000,
      high: 10_000,
      periods: quarters(1, 1, 1).map((it, at) => (at === 0 ? { ...it, realisation: 9_999 } : it)),
    };
    expect(year('RATA_RATA', exact.periods, exact)).toMatchObject({
      realisation: 10_000,
      achieved: { category: 'CUKUP' },
    });
  });

  it('tells what is missing, and takes no missing quarter of a sum for zero', () => {
    const some = quarters(20, null, 30, null);
    expect(year('JUMLAH', some)).toEqual({
      realisation: 500_000,
      achieved: null,
      missing: ['2026-Q2', '2026-Q4'],
    });
    expect(year('TERAKHIR', some)).toMatchObject({ realisation: 300_000, achieved: { achievement: 3_000 } });
    expect(year('RATA_RATA', some)).toMatchObject({ realisation: 250_000, achieved: { achievement: 2_500 } });
  });

  it('is none without any report, and 0 only where 0 was reported', () => {
    expect(year('JUMLAH', quarters(null, null))).toEqual({
      realisation: null,
      achieved: null,
      missing: ['2026-Q1', '2026-Q2'],
    });
    expect(year('RATA_RATA', [])).toEqual({ realisation: null, achieved: null, missing: [] });
    expect(year('JUMLAH', quarters(0))).toMatchObject({ realisation: 0, achieved: { achievement: 0 } });
  });

  it('is the same in any order of its periods, quarters or months', () => {
    const months = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 1, max: 12 }), fc.option(fc.nat(1_000_000), { nil: null })),
      {
        selector: ([month]) => month,
      },
    );
    fc.assert(
      fc.property(
        months,
        fc.constantFrom(...AGGREGATIONS),
        fc.constantFrom(...DIRECTIONS),
        (all, aggregation, direction) => {
          const periods = all.map(([month, realisation]) => ({
            period: `2026-${String(month).padStart(2, '0')}`,
            realisation,
          }));
          const found = year(aggregation, periods, { direction });
          expect(year(aggregation, periods.toReversed(), { direction })).toEqual(found);
          expect(found.missing).toEqual(found.missing.toSorted());
        },
      ),
    );
  });

  it('never falls when a period rises', () => {
    const all = fc.array(fc.nat(2_000_000), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        all,
        fc.nat(1_000_000),
        fc.constantFrom(...AGGREGATIONS),
        ([first = 0, ...rest], more, aggregation) => {
          const of = (one: number) =>
            year(
              aggregation,
              [one, ...rest].map((realisation, at) => ({ period: `2026-Q${at + 1}`, realisation })),
            );
          expect(of(first + more).realisation).toBeGreaterThanOrEqual(of(first).realisation ?? 0);
          expect(of(first + more).achieved?.value).toBeGreaterThanOrEqual(of(first).achieved?.value ?? 0);
        },
      ),
    );
  });

  it.each([
    ['a quarter twice', [...quarters(1), ...quarters(2)]],
    ['quarters and months', [...quarters(1), { period: '2026-02', realisation: 1 }]],
    ['two years', [...quarters(1), { period: '2027-Q2', realisation: 1 }]],
    ['a year', [{ period: '2026', realisation: 1 }]],
    ['a negative realisation', [{ period: '2026-Q1', realisation: -1 }]],
    ['a sum that is no quantity', quarters(900_000_000_000, 900_000_000_000)],
  ])('refuses %s', (_, periods) => expect(() => year('JUMLAH', periods)).toThrow(RangeError));
});

describe('an exact realisation', () => {
  it('that is a quantity has the achievement and the value of that quantity', () => {
    const quantity = fc.oneof(fc.nat(30), fc.nat(2_000_000), fc.maxSafeNat());
    fc.assert(
      fc.property(
        quantity,
        quantity,
        quantity,
        fc.constantFrom(...DIRECTIONS),
        fc.boolean(),
        (one, other, realisation, direction, cannotExceed) => {
          const it = {
            direction,
            low: Math.min(one, other),
            high: Math.max(one, other),
            cannotExceed,
            realisation,
          };
          const expected = exactAchievement(it);
          const found = exactAchievementOf(it, { n: 3n * BigInt(realisation), d: 3n });
          expect(found.n * expected.d).toBe(expected.n * found.d);
          expect(ikiValueOf(found, cannotExceed)).toEqual(ikiRule(it).outcome);
        },
      ),
    );
  });
});
