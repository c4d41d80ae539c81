import { describe, expect, it } from 'vitest';
import { performanceValueRule } from '../../shared/regulation/performance-value.ts';
import { DEFAULT_RULE_POLICY } from '../../shared/regulation/rule-policy.ts';
import type { ValueWeights } from '../../shared/regulation/sets.ts';
import { quantity } from './quantity.ts';
import vectors from './nilai-kinerja.json' with { type: 'json' };

describe('vectors of the performance value (rule 7.4)', () => {
  it('are all there', () => expect(vectors.length).toBe(10));

  it.each(vectors)('$input gives $expected', ({ input, expected }) => {
    const { value, predikat } = performanceValueRule({
      weights: input.bobot as ValueWeights,
      skpValue: quantity(input.nilaiSkp),
      behaviourValue: quantity(input.nilaiPerilaku),
      newIdea: input.ideBaru,
      poorFrom: DEFAULT_RULE_POLICY.poorFrom,
    }).outcome;
    expect({ nilai: value / 100, predikat }).toEqual(expected);
  });
});
