import { describe, expect, it } from 'vitest';
import { annualPredikatRule } from '../../shared/regulation/annual-predikat.ts';
import type { Predikat } from '../../shared/regulation/sets.ts';
import vectors from './predikat-tahunan.json' with { type: 'json' };

describe('vectors of the proposed annual predikat (rule 5.4)', () => {
  it('are all there', () => expect(vectors.length).toBe(4));

  it.each(vectors)('$input gives $expected', ({ input, expected }) => {
    const periods = input.periode.map((it) => ({ predikat: it.predikat as Predikat, months: it.bulan }));
    expect({ usulan: annualPredikatRule({ periods }).outcome.proposal }).toEqual(expected);
  });
});
