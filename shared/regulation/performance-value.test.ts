import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { performanceValueRule } from './performance-value.ts';
import { DEFAULT_RULE_POLICY } from './rule-policy.ts';
import { PREDIKATS, VALUE_WEIGHTS } from './sets.ts';

const { poorFrom } = DEFAULT_RULE_POLICY;
const same = (value: number, newIdea = false) =>
  performanceValueRule({ weights: '70/30', skpValue: value, behaviourValue: value, newIdea, poorFrom })
    .outcome;
const points = fc.integer({ min: 0, max: 1_200_000 });

describe('the performance value (PP 30/2019 Pasal 41)', () => {
  it.each([
    [1_200_000, 'BAIK', 'SANGAT_BAIK'],
    [1_100_000, 'BAIK', 'SANGAT_BAIK'],
    [1_099_999, 'BAIK', 'BAIK'],
    [900_000, 'BAIK', 'BAIK'],
    [899_999, 'BUTUH_PERBAIKAN', 'BUTUH_PERBAIKAN'],
    [700_000, 'BUTUH_PERBAIKAN', 'BUTUH_PERBAIKAN'],
    [699_999, 'KURANG', 'KURANG'],
    [500_000, 'KURANG', 'KURANG'],
    [499_999, 'SANGAT_KURANG', 'SANGAT_KURANG'],
    [0, 'SANGAT_KURANG', 'SANGAT_KURANG'],
  ])('of %i ten-thousandths is %s, with a new idea %s', (value, without, withIdea) => {
    expect([same(value).predikat, same(value, true).predikat]).toEqual([without, withIdea]);
  });

  it('decides before it rounds: 89.995 is shown as 90.00 and is not yet Baik', () => {
    expect(same(899_950)).toEqual({ value: 9_000, predikat: 'BUTUH_PERBAIKAN' });
    expect(same(899_949).value).toBe(8_999);
  });

  it('takes the bound between the two lowest from policy', () => {
    const it = { weights: '60/40', skpValue: 450_000, behaviourValue: 450_000, newIdea: false } as const;
    expect(performanceValueRule({ ...it, poorFrom: 45 }).outcome.predikat).toBe('KURANG');
    expect(performanceValueRule({ ...it, poorFrom: 46 }).outcome.predikat).toBe('SANGAT_KURANG');
  });

  it('notes weights, bound, and why a high value is only Baik', () => {
    const { record } = performanceValueRule({
      weights: '60/40',
      skpValue: 1_120_000,
      behaviourValue: 1_120_000,
      newIdea: false,
      poorFrom,
    });
    expect(record.steps).toEqual([
      { code: 'WEIGHTED', values: { skp: 60, behaviour: 40, value: 11_200 } },
      { code: 'FROM', values: { from: 110, predikat: 'SANGAT_BAIK' } },
      { code: 'NO_NEW_IDEA', values: { predikat: 'BAIK' } },
    ]);
  });

  it('never falls when a part of it rises, and a new idea never lowers it', () => {
    const rank = (predikat: (typeof PREDIKATS)[number]): number => -PREDIKATS.indexOf(predikat);
    fc.assert(
      fc.property(
        fc.constantFrom(...VALUE_WEIGHTS),
        points,
        points,
        points,
        fc.boolean(),
        (weights, behaviourValue, one, other, newIdea) => {
          const of = (skpValue: number, idea: boolean) =>
            performanceValueRule({ weights, skpValue, behaviourValue, newIdea: idea, poorFrom }).outcome;
          const low = of(Math.min(one, other), false);
          const high = of(Math.max(one, other), newIdea);
          return low.value <= high.value && rank(low.predikat) <= rank(high.predikat);
        },
      ),
    );
  });

  it.each([-1, 1_200_001, 0.5, Number.NaN, 1e30])('refuses %s as the value of a part', (value) => {
    expect(() => same(value)).toThrow(RangeError);
  });
});
