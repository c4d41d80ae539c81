import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundHalfUp, sumOf } from './fraction.ts';
import { exactIkiValue } from './iki.ts';
import { exactMean, indicativeRule } from './indicative.ts';

/** An indicator worth `value`: between 70 and 90 a value is the achievement less ten. */
const worth = (value: number, number = 1) => ({
  number,
  direction: 'NORMAL' as const,
  low: 1_000_000,
  high: 1_000_000,
  cannotExceed: false,
  realisation: Math.round((value + 10) * 10_000),
});

describe('the indicative value', () => {
  it('is the simple mean, rounded half up once', () => {
    const measured = [worth(80), worth(80.01, 2)];
    const { outcome, record } = indicativeRule({ measured, missing: [], notMeasured: [] });
    expect(outcome).toBe(8_001);
    expect(record.steps).toEqual([{ code: 'SIMPLE_MEAN', values: { of: [1, 2], indicative: 8_001 } }]);
  });

  it('is null without any realisation, and names what is missing and what is in words', () => {
    const { outcome, record } = indicativeRule({ measured: [], missing: [2, 3], notMeasured: [4] });
    expect(outcome).toBeNull();
    expect(record.steps).toEqual([
      { code: 'NOT_MEASURED', values: [4] },
      { code: 'MISSING', values: [2, 3] },
    ]);
  });

  it('has no mean of nothing', () => expect(() => exactMean([])).toThrow('no mean of nothing'));

  it('is not rounded before the end, in whatever order', () => {
    const values = fc.array(fc.integer({ min: 700_000, max: 899_999 }), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(values, (all) => {
        const measures = all.map((it) => worth(it / 10_000));
        const sum = sumOf(measures.map(exactIkiValue));
        expect(exactMean(measures)).toBe(roundHalfUp({ n: sum.n, d: sum.d * BigInt(all.length) }));
        expect(exactMean(measures.toReversed())).toBe(exactMean(measures));
      }),
    );
  });
});
