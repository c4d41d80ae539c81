import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndicativeSum } from './indicative-sum.ts';
import { ikiList } from './score.ts';
import { exactIkiValue, ikiRule } from './iki.ts';

import type { IkiMeasure } from './iki-measure.ts';
import { DIRECTIONS, IKI_CATEGORIES } from './sets.ts';

const measure = (over: Partial<IkiMeasure>): IkiMeasure => ({
  direction: 'NORMAL',
  low: 1_000_000,
  high: 1_000_000,
  cannotExceed: false,
  realisation: 1_000_000,
  ...over,
});
const apply = (over: Partial<IkiMeasure>): ReturnType<typeof ikiRule>['outcome'] =>
  ikiRule(measure(over)).outcome;

/** Quantities of every size, the largest too, often near each other. */
const quantity = fc.oneof(
  fc.nat(20),
  fc.nat(2_000_000),
  fc.nat(200).map((it) => it * 10_000),
  fc.nat(900_000_000).map((it) => it * 10_000_000),
  fc.maxSafeNat(),
);
const anyMeasure: fc.Arbitrary<IkiMeasure> = fc
  .record({
    direction: fc.constantFrom(...DIRECTIONS),
    ends: fc.tuple(quantity, quantity),
    cannotExceed: fc.boolean(),
    realisation: quantity,
  })
  .map(({ ends, ...it }) => ({ ...it, low: Math.min(...ends), high: Math.max(...ends) }));

/** Targets of every size with a realisation between half and one and a quarter of it, where values are not all the same. */
const nearTarget: fc.Arbitrary<IkiMeasure> = fc
  .tuple(fc.integer({ min: 9, max: 52 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(75))
  .map(([bits, mantissa, percent]) => {
    const low = Math.floor(2 ** bits * (1 + mantissa) * 0.7);
    return measure({ low, high: low, realisation: Math.floor(low * (0.5 + percent / 100)) });
  });

/** The regulation's table again, written out in whole numbers as a second opinion. */
function reference({ direction, low, high, cannotExceed, realisation }: IkiMeasure): {
  value: bigint;
  achievement: bigint;
} {
  const real = BigInt(realisation);
  const end = BigInt(realisation < low ? low : high);
  const inside = low <= realisation && realisation <= high;
  let [n, d] = inside ? [1n, 1n] : [real, end];
  if (!inside && end === 0n) [n, d] = direction === 'NORMAL' ? [1n, 1n] : [0n, 1n];
  else if (!inside && direction === 'KHUSUS') n = 2n * d - n < 0n ? 0n : 2n * d - n;
  const round = (above: bigint, below: bigint): bigint => (above * 2n + below) / (below * 2n);
  const achievement = round(n * 10_000n, d);
  const percent = n * 100n;
  if (percent > 110n * d || (n === d && cannotExceed)) return { achievement, value: 12_000n };
  if (n === d) return { achievement, value: 10_900n };
  if (n > d) {
    const value = round(100n * (110n * 9n * d + 10n * (percent - 101n * d)), 9n * d);
    return { achievement, value: value < 10_900n ? 10_900n : value };
  }
  if (percent >= 60n * d) return { achievement, value: round(100n * (percent - 10n * d), d) };
  return { achievement, value: round(percent * 4_900n, 59n * d) };
}

/** An indicator alone in the sum that the scorer's loop adds up. */
function added(it: IkiMeasure): IndicativeSum {
  const sum = new IndicativeSum();
  ikiList([{ ...it, number: 1, kind: 'UTAMA' }]).addTo(sum);
  return sum;
}

describe('the value of an indicator (PermenPANRB 8/2021, as an overlay)', () => {
  it.each([
    [0, 0, 'SANGAT_KURANG'],
    [590_000, 4_900, 'SANGAT_KURANG'],
    [599_999, 4_983, 'SANGAT_KURANG'],
    [600_000, 5_000, 'KURANG'],
    [799_999, 7_000, 'KURANG'],
    [800_000, 7_000, 'CUKUP'],
    [999_999, 9_000, 'CUKUP'],
    [1_000_000, 10_900, 'BAIK'],
    [1_000_001, 10_900, 'SANGAT_BAIK'],
    [1_001_000, 10_900, 'SANGAT_BAIK'],
    [1_001_001, 10_900, 'SANGAT_BAIK'],
    [1_010_000, 11_000, 'SANGAT_BAIK'],
    [1_100_000, 12_000, 'SANGAT_BAIK'],
    [1_100_001, 12_000, 'SANGAT_BAIK'],
    [9_000_000, 12_000, 'SANGAT_BAIK'],
  ])('at %d of 1,000,000 is %d hundredths, %s', (realisation, value, category) => {
    expect(apply({ realisation })).toMatchObject({ value, category });
  });

  it('is rounded half up, once', () => {
    expect(apply({ low: 80_000, high: 80_000, realisation: 77_000 })).toMatchObject({ achievement: 9_625 });
    expect(apply({ low: 160_000, high: 160_000, realisation: 150_010 })).toMatchObject({
      achievement: 9_376,
      value: 8_376,
    });
    expect(apply({ low: 1_600_000, high: 1_600_000, realisation: 1_500_080 })).toMatchObject({
      achievement: 9_376,
      value: 8_376,
    });
  });

  it('has its category from the unrounded number', () => {
    expect(apply({ realisation: 999_999 })).toEqual({ achievement: 10_000, value: 9_000, category: 'CUKUP' });
  });

  it('is best at exactly 100 % of what cannot be exceeded, and nowhere else changed', () => {
    expect(apply({ cannotExceed: true })).toMatchObject({ value: 12_000, category: 'SANGAT_BAIK' });
    for (const realisation of [999_999, 1_000_001, 1_050_000])
      expect(apply({ cannotExceed: true, realisation })).toEqual(apply({ realisation }));
  });

  it('of a target of zero is defined in both directions', () => {
    const zero = { low: 0, high: 0 };
    expect(apply({ ...zero, realisation: 0 }).achievement).toBe(10_000);
    expect(apply({ ...zero, realisation: 5 }).achievement).toBe(10_000);
    expect(apply({ ...zero, direction: 'KHUSUS', realisation: 0 }).achievement).toBe(10_000);
    expect(apply({ ...zero, direction: 'KHUSUS', realisation: 5 }).achievement).toBe(0);
    expect(apply({ low: 0, high: 10, direction: 'KHUSUS', realisation: 5 }).achievement).toBe(10_000);
  });

  it('shows which end of a range was measured against', () => {
    const range = { low: 800_000, high: 900_000 };
    const steps = (realisation: number): unknown =>
      ikiRule(measure({ ...range, realisation })).record.steps[0];
    expect(steps(700_000)).toEqual({ code: 'MEASURED_AGAINST', values: 800_000 });
    expect(steps(920_000)).toEqual({ code: 'MEASURED_AGAINST', values: 900_000 });
    expect(steps(900_000)).toEqual({ code: 'WITHIN_TARGET', values: null });
  });

  it.each([
    { realisation: -1 },
    { realisation: 0.5 },
    { realisation: Number.NaN },
    { low: -1 },
    { low: 2_000_000 },
    { high: 2 ** 53 },
  ])('of %j is refused with the numbers', (over) => {
    expect(() => apply(over)).toThrow(RangeError);
    expect(() => added(measure(over))).toThrow(RangeError);
  });
});

describe('for any quantities, the value of an indicator', () => {
  it('agrees with a second computation in whole numbers', () => {
    fc.assert(
      fc.property(anyMeasure, (it) => {
        const { achievement, value } = ikiRule(it).outcome;
        expect({ achievement, value }).toEqual({
          achievement: Number(reference(it).achievement),
          value: Number(reference(it).value),
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it('stays within 0 and 120, and its achievement is never negative', () => {
    fc.assert(
      fc.property(anyMeasure, (it) => {
        const { achievement, value, category } = ikiRule(it).outcome;
        expect(achievement).toBeGreaterThanOrEqual(0);
        expect(value >= 0 && value <= 12_000).toBe(true);
        expect(IKI_CATEGORIES).toContain(category);
      }),
    );
  });

  it('never falls when more is achieved, nor when less is needed of what should be little', () => {
    fc.assert(
      fc.property(anyMeasure, quantity, (it, other) => {
        const [less, more] = [Math.min(it.realisation, other), Math.max(it.realisation, other)];
        const [worse, better] = it.direction === 'NORMAL' ? [less, more] : [more, less];
        const plain = { ...it, cannotExceed: false };
        const of = (realisation: number): number => ikiRule({ ...plain, realisation }).outcome.value;
        expect(of(better)).toBeGreaterThanOrEqual(of(worse));
      }),
    );
  });

  it('is the same on the fast way, to its whole part and what is left', () => {
    fc.assert(
      fc.property(fc.oneof(anyMeasure, nearTarget), (it) => {
        const { whole, part } = added(it);
        const { n, d } = exactIkiValue(it);
        expect(whole).toBe(Number(n / d));
        expect(Math.abs(part - Number(n % d) / Number(d))).toBeLessThan(2e-12);
        expect(part === 0).toBe(n % d === 0n);
      }),
      { numRuns: 4_000 },
    );
  });
});
