import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ikiRule } from './iki.ts';
import type { RhkIndicator } from './rhk-parts.ts';
import type { AdditionalResult, MainResult } from './skp-value.ts';
import { rhkValueRule, skpValueRule } from './skp-value.ts';

/** An indicator with a target of 100, achieved to this percent; `null` was not reported. */
const iki = (percent: number | null, weight: number | null = null): RhkIndicator => ({
  number: 1,
  direction: 'NORMAL',
  low: 1_000_000,
  high: 1_000_000,
  cannotExceed: false,
  realisation: percent === null ? null : Math.round(percent * 10_000),
  weight,
});
const rhk = (...indicators: RhkIndicator[]) => rhkValueRule({ indicators }).outcome;
const main = (percent: number | null, weight: number | null = null): MainResult => ({
  number: 1,
  weight,
  indicators: [iki(percent)],
});
const more = (over: Partial<AdditionalResult>): AdditionalResult => ({
  number: 2,
  category: 'SANGAT_BAIK',
  scope: 50_000,
  indicators: [iki(100)],
  ...over,
});
const skp = (results: MainResult[], ...additional: AdditionalResult[]) =>
  skpValueRule({ main: results, additional }).outcome;

describe('the value of an RHK', () => {
  it('is the simple mean of its indicators’ values', () => {
    expect(rhk(iki(100), iki(90))).toEqual({ value: 9_450, achievement: 9_500 });
  });

  it('is the weighted one where all have weights', () => {
    expect(rhk(iki(100, 750_000), iki(90, 250_000))).toEqual({ value: 10_175, achievement: 9_750 });
  });

  it('leaves out what was not reported, and gives its weight to the others', () => {
    expect(rhk(iki(100), iki(null))).toEqual({ value: 10_900, achievement: 10_000 });
    expect(rhk(iki(100, 500_000), iki(90, 250_000), iki(null, 250_000))?.achievement).toBe(9_667);
    expect(rhk(iki(null))).toBe(null);
    expect(rhk()).toBe(null);
    expect(rhk(iki(100, 0), iki(null, 1_000_000))).toBe(null);
  });

  it('is rounded once: three thirds are a whole', () => {
    const third = { ...iki(0), low: 30_000, high: 30_000, realisation: 29_000 };
    expect(rhk(third, third, third)?.value).toBe(ikiRule(third).outcome.value);
  });

  it('counts each achievement up to 120 %', () => {
    expect(rhk(iki(300), iki(60))?.achievement).toBe(9_000);
  });

  it('refuses weights of some only, or that are not 100', () => {
    expect(() => rhk(iki(100, 1_000_000), iki(90))).toThrow(RangeError);
    expect(() => rhk(iki(100, 500_000), iki(90, 499_999))).toThrow(RangeError);
    expect(() => rhk(iki(100, 1_500_000), iki(90, -500_000))).toThrow(RangeError);
  });

  it('lies between its indicators and never falls when one rises', () => {
    const percent = fc.integer({ min: 0, max: 150 });
    fc.assert(
      fc.property(fc.array(percent, { minLength: 1, maxLength: 8 }), percent, (all, more) => {
        const values = all.map((it) => rhk(iki(it))?.value ?? 0);
        const value = rhk(...all.map((it) => iki(it)))?.value ?? -1;
        expect(value).toBeGreaterThanOrEqual(Math.min(...values));
        expect(value).toBeLessThanOrEqual(Math.max(...values));
        const [first = 0, ...rest] = all;
        const risen = rhk(iki(first + more), ...rest.map((it) => iki(it)))?.value ?? -1;
        expect(risen).toBeGreaterThanOrEqual(value);
      }),
    );
  });
});

describe('the value of an SKP', () => {
  it('adds 4.36 for an additional result of Baik, scope 5 and value 109', () => {
    expect(skp([main(100)], more({ category: 'BAIK' }))).toEqual({
      main: 10_900,
      additional: 436,
      total: 11_336,
    });
  });

  it('adds at most 10, and is at most 120', () => {
    expect(skp([main(90)], more({ scope: 91_743 }))).toMatchObject({ additional: 1_000, total: 9_000 });
    expect(skp([main(90)], more({}), more({}))).toEqual({ main: 8_000, additional: 1_000, total: 9_000 });
    expect(skp([main(100)], more({}), more({}))).toMatchObject({ total: 11_900 });
    expect(skp([main(105)], more({}), more({}))).toMatchObject({ total: 12_000 });
  });

  it('weighs main results where all have weights', () => {
    expect(skp([main(100, 600_000), main(90, 400_000)]).main).toBe(9_740);
    expect(() => skp([main(100, 600_000), main(90, 300_000)])).toThrow(RangeError);
  });

  it('is missing without a main result, whatever was added; an additional one without data adds nothing', () => {
    expect(skp([main(null)], more({}))).toEqual({ main: null, additional: 545, total: null });
    expect(skp([main(100), main(null)], more({ indicators: [iki(null)] }))).toEqual({
      main: 10_900,
      additional: 0,
      total: 10_900,
    });
  });

  it('points out additional results that nobody has weighed, and adds nothing for them', () => {
    const { outcome, record } = skpValueRule({ main: [main(100)], additional: [], unweighed: [4, 7] });
    expect(outcome).toEqual({ main: 10_900, additional: 0, total: 10_900 });
    expect(record.steps).toContainEqual({ code: 'UNWEIGHED', values: [4, 7] });
  });

  it('notes what is missing and where it was capped', () => {
    const { record } = skpValueRule({
      main: [main(null), main(120)],
      additional: [more({ scope: 200_000 })],
    });
    expect(record.steps.map(({ code }) => code)).toEqual([
      'MISSING',
      'MAIN_RESULT',
      'MAIN_RESULT',
      'ADDITIONAL_RESULT',
      'ADDITIONAL_AT_MOST',
      'TOTAL_AT_MOST',
      'SUM',
    ]);
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });

  it('never falls with an additional result', () => {
    const scope = fc.integer({ min: 0, max: 200_000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 130 }),
        fc.array(scope, { maxLength: 5 }),
        scope,
        (at, all, one) => {
          const added = all.map((it) => more({ scope: it }));
          const before = skp([main(at)], ...added);
          const after = skp([main(at)], ...added, more({ scope: one }));
          expect(after.total).toBeGreaterThanOrEqual(before.total ?? 0);
          expect(after.additional).toBeLessThanOrEqual(1_000);
          expect(after.total).toBeLessThanOrEqual(12_000);
        },
      ),
    );
  });

  it('refuses a scope out of bounds', () => {
    expect(() => skp([], more({ scope: -1 }))).toThrow(RangeError);
  });
});
