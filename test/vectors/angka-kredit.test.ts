import { describe, expect, it } from 'vitest';
import { creditPointsRule } from '../../shared/regulation/credit-points.ts';
import { QUANTITY_SCALE } from '../../shared/regulation/quantity.ts';
import type { Jenjang, Predikat } from '../../shared/regulation/sets.ts';
import vectors from './angka-kredit.json' with { type: 'json' };

describe('vectors of angka kredit (rule 9)', () => {
  it('are all there', () => expect(vectors.length).toBe(9));

  it.each(vectors)('$input gives $expected', ({ input, expected }) => {
    const segments = input.segmen.map((it) => ({
      jenjang: it.jenjang as Jenjang,
      predikat: it.predikat as Predikat,
      months: it.bulan,
      year: null,
    }));
    const { total } = creditPointsRule({ segments }).outcome;
    expect({ angkaKredit: total / QUANTITY_SCALE }).toEqual(expected);
  });
});
