import { describe, expect, it } from 'vitest';
import { DEFAULT_RULE_POLICY } from '../../shared/regulation/rule-policy.ts';
import type { Predikat } from '../../shared/regulation/sets.ts';
import { talentBoxRule } from '../../shared/regulation/talent-box.ts';
import { quantity } from './quantity.ts';
import vectors from './talenta.json' with { type: 'json' };

describe('vectors of the talent box (rule 11)', () => {
  it('are all there', () => expect(vectors.length).toBe(5));

  it.each(vectors)('$input gives $expected', ({ input, expected }) => {
    const { box } = talentBoxRule({
      predikat: input.predikat as Predikat,
      potential: quantity(input.potensial),
      from: DEFAULT_RULE_POLICY.potentialFrom,
      boxes: DEFAULT_RULE_POLICY.talentBoxes,
    }).outcome;
    expect({ kotak: box }).toEqual(expected);
  });
});
