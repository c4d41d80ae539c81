import { describe, expect, it } from 'vitest';
import { ikiRule } from '../../shared/regulation/iki.ts';
import type { Direction } from '../../shared/regulation/sets.ts';
import { quantity } from './quantity.ts';
import vectors from './iki.json' with { type: 'json' };

describe('vectors of an indicator’s value (rules 7.1 and 7.2)', () => {
  it('are all there', () => expect(vectors.length).toBe(22));

  it.each(vectors)('$input gives $expected', ({ input, expected }) => {
    const { outcome } = ikiRule({
      direction: input.arah as Direction,
      low: quantity(input.target.min),
      high: quantity(input.target.maks),
      cannotExceed: input.maksimal,
      realisation: quantity(input.realisasi),
    });
    expect({
      capaian: outcome.achievement / 100,
      nilai: outcome.value / 100,
      kategori: outcome.category,
    }).toEqual(expected);
  });
});
