import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RULE_POLICY as policy } from './rule-policy.ts';
import { PREDIKATS, TPP_BASES } from './sets.ts';
import type { TppDeduction } from './tpp.ts';
import { tppFactorRule, tppRule, tppTimeRule } from './tpp.ts';

type Input = Parameters<typeof tppRule>[0];
const input = (over: Partial<Input>): Input => ({
  ceiling: 5_000_000,
  productivityWeight: 600_000,
  disciplineWeight: 400_000,
  factor: 10_000,
  deductions: [],
  base: 'TOTAL',
  sanction: 0,
  ...over,
});
const tpp = (over: Partial<Input>) => tppRule(input(over)).outcome;
const absent = (count: number, over: Partial<TppDeduction> = {}): TppDeduction => ({
  code: 'ALPA',
  percent: 30_000,
  count,
  base: null,
  ...over,
});

describe('TPP', () => {
  it('rounds half up once, at the end: the total is not the sum of its rounded parts', () => {
    expect(tpp({ ceiling: 1, productivityWeight: 500_000, disciplineWeight: 500_000 })).toEqual({
      productivity: 1,
      discipline: 1,
      total: 1,
    });
    expect(tpp({ ceiling: 5, sanction: 100_000 }).total).toBe(5);
    expect(tpp({ ceiling: 5, sanction: 100_001 }).total).toBe(4);
  });

  it('deducts no more than the discipline component', () => {
    expect(tpp({ deductions: [absent(13)] }).discipline).toBe(50_000);
    expect(tpp({ deductions: [absent(14)] })).toEqual({ productivity: 3e6, discipline: 0, total: 3e6 });
  });

  it('takes a deduction of another base as such', () => {
    const { percent, base } = policy.tppDeductions.ceremony;
    const missed = absent(1, { code: 'APEL', percent: percent * 10_000, base });
    expect(tpp({ deductions: [missed] }).discipline).toBe(1_960_000);
  });

  it('is exact for the largest amounts', () => {
    expect(tpp({ ceiling: 999_999_999_999, factor: 9_999, sanction: 1 })).toEqual({
      productivity: 599_939_999_999,
      discipline: 400_000_000_000,
      total: 999_939_000_059,
    });
  });

  it('never exceeds its ceiling at a factor of 1, and falls with each deduction', () => {
    const weight = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.nat(50_000_000),
        weight,
        fc.nat(10_000),
        fc.nat(40),
        fc.constantFrom(...TPP_BASES),
        weight,
        (ceiling, productivityWeight, factor, count, base, sanction) => {
          const weights = { productivityWeight, disciplineWeight: 1_000_000 - productivityWeight };
          const of = (days: number) =>
            tpp({ ceiling, ...weights, factor, base, sanction, deductions: [absent(days)] });
          expect(of(count).total).toBeLessThanOrEqual(ceiling);
          expect(of(count + 1).total).toBeLessThanOrEqual(of(count).total);
          expect(of(count).productivity).toBe(of(0).productivity);
        },
      ),
    );
  });

  it.each([
    { disciplineWeight: 399_999 },
    { productivityWeight: 1_000_001, disciplineWeight: -1 },
    { ceiling: -1 },
    { ceiling: 0.5 },
    { ceiling: 1e30 },
    { factor: Number.NaN },
    { sanction: 1_000_001 },
    { deductions: [absent(-1)] },
    { deductions: [absent(1, { percent: -1 })] },
  ])('refuses %o', (over) => expect(() => tpp(over)).toThrow(RangeError));
});

describe('the factor and the bands of policy', () => {
  it('pay less for a worse predikat, never more', () => {
    const factors = PREDIKATS.map(
      (predikat) => tppFactorRule({ predikat, percents: policy.tppFactor }).outcome,
    );
    expect(factors).toEqual([10_000, 10_000, 8_500, 6_000, 6_000]);
  });

  it.each([
    [0, undefined],
    [1, 'TL1'],
    [30, 'TL1'],
    [31, 'TL2'],
    [60, 'TL2'],
    [61, 'TL3'],
    [90, 'TL3'],
    [91, 'TL4'],
    [1_440, 'TL4'],
    [null, 'TL4'],
  ])('put %s minutes into %s', (minutes, code) => {
    expect(tppTimeRule({ minutes, bands: policy.tppDeductions.late }).outcome?.code).toBe(code);
  });

  it('refuse minutes that are none', () => {
    expect(() => tppTimeRule({ minutes: -1, bands: [] })).toThrow(RangeError);
  });
});
