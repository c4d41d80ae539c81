import { describe, expect, it } from 'vitest';
import type { TppBase } from '../../shared/regulation/sets.ts';
import { tppRule } from '../../shared/regulation/tpp.ts';
import { quantity } from './quantity.ts';
import vectors from './tpp.json' with { type: 'json' };

describe('vectors of TPP (rule 10)', () => {
  it('are all there', () => expect(vectors.length).toBe(7));

  it.each(vectors)('$input gives $expected', ({ input, expected }) => {
    const { productivity, discipline, total } = tppRule({
      ceiling: input.pagu,
      productivityWeight: quantity(input.bobotProduktivitas),
      disciplineWeight: quantity(input.bobotDisiplin),
      factor: quantity(input.faktorKinerja),
      deductions: input.potongan.map(({ kode, persen, jumlah }) => ({
        code: kode,
        percent: quantity(persen),
        count: jumlah,
        base: null,
      })),
      base: input.basis as TppBase,
      sanction: quantity(input.hukdisPersen),
    }).outcome;
    expect({ produktivitas: productivity, disiplin: discipline, total }).toEqual(expected);
  });
});
