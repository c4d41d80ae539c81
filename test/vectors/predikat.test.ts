import { describe, expect, it } from 'vitest';
import { score } from '../../shared/regulation/score.ts';
import type { OrganisationAchievement, Rating } from '../../shared/regulation/sets.ts';
import vectors from './predikat.json' with { type: 'json' };

type Input = { hasilKerja?: string; capaianOrganisasi?: string; perilakuKerja: string };

describe('vectors of the predikat (rules 5.1 and 5.2)', () => {
  it('are all there', () => expect(vectors.length).toBe(14));

  it.each(vectors)('$input gives $expected', ({ input, expected }) => {
    const { hasilKerja, capaianOrganisasi, perilakuKerja }: Input = input;
    const { workResult, predikat } = score({
      iki: [],
      workResult: (hasilKerja ?? null) as Rating | null,
      workBehaviour: perilakuKerja as Rating,
      headOfUnit: capaianOrganisasi !== undefined,
      organisationAchievement: (capaianOrganisasi ?? null) as OrganisationAchievement | null,
    });
    expect({ hasilKerja: workResult, predikat }).toEqual(expected);
  });
});
