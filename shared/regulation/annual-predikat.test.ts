import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualPredikatRule, PREDIKAT_POINTS } from './annual-predikat.ts';
import type { Predikat } from './sets.ts';
import { PREDIKATS } from './sets.ts';

const of = (...periods: [Predikat, number][]) =>
  annualPredikatRule({ periods: periods.map(([predikat, months]) => ({ predikat, months })) }).outcome;

/** Quarters of one year: any predikat, three months each. */
const quarters = fc.array(fc.constantFrom(...PREDIKATS), { minLength: 1, maxLength: 4 });

describe('the proposed annual predikat', () => {
  it('is between two at exactly one half, and says the lower', () => {
    expect(of(['BAIK', 6], ['BUTUH_PERBAIKAN', 6])).toEqual({
      proposal: 'BUTUH_PERBAIKAN',
      orBetter: 'BAIK',
      misconduct: false,
    });
  });

  it('is the better one from just above a half', () => {
    expect(of(['BAIK', 6], ['BUTUH_PERBAIKAN', 5])).toEqual({
      proposal: 'BAIK',
      orBetter: null,
      misconduct: false,
    });
  });

  it('weighs by months, and does not need the whole year', () => {
    expect(of(['SANGAT_BAIK', 1], ['BUTUH_PERBAIKAN', 8]).proposal).toBe('BUTUH_PERBAIKAN');
    expect(of(['SANGAT_KURANG', 1]).proposal).toBe('SANGAT_KURANG');
  });

  it.each([
    ['KURANG', true],
    ['SANGAT_KURANG', true],
    ['BUTUH_PERBAIKAN', false],
  ] as const)('asks the assessor to look again after %s: %s', (predikat, misconduct) => {
    expect(of(['SANGAT_BAIK', 9], [predikat, 3]).misconduct).toBe(misconduct);
  });

  it('is that of the periods where they agree, and lies between their best and worst', () => {
    fc.assert(
      fc.property(quarters, (all) => {
        const points = all.map((it) => PREDIKAT_POINTS[it]);
        const proposed = PREDIKAT_POINTS[of(...all.map((it): [Predikat, number] => [it, 3])).proposal];
        return Math.min(...points) <= proposed && proposed <= Math.max(...points);
      }),
    );
  });

  it('never falls when a period was better, and does not depend on their order', () => {
    fc.assert(
      fc.property(quarters, fc.constantFrom(...PREDIKATS), ([first = 'BAIK', ...rest], other) => {
        const [better, worse] = PREDIKATS.filter((it) => it === first || it === other);
        const year = (predikat: Predikat): [Predikat, number][] => [
          [predikat, 3],
          ...rest.map((it): [Predikat, number] => [it, 3]),
        ];
        const high = of(...year(better ?? first));
        const low = of(...year(worse ?? first));
        expect(of(...year(first).toReversed())).toEqual(of(...year(first)));
        expect(PREDIKAT_POINTS[low.proposal]).toBeLessThanOrEqual(PREDIKAT_POINTS[high.proposal]);
      }),
    );
  });

  it.each([
    ['nothing', []],
    ['no months', [['BAIK', 0]]],
    ['negative months', [['BAIK', -3]]],
    ['half a month', [['BAIK', 0.5]]],
    [
      'more than a year',
      [
        ['BAIK', 12],
        ['BAIK', 1],
      ],
    ],
  ] as [string, [Predikat, number][]][])('refuses %s', (_, periods) => {
    expect(() => of(...periods)).toThrow(RangeError);
  });
});
