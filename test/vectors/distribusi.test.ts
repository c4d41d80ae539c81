import { describe, expect, it } from 'vitest';
import { distributionRule } from '../../shared/regulation/distribution.ts';
import type { OrganisationAchievement } from '../../shared/regulation/sets.ts';
import vectors from './distribusi.json' with { type: 'json' };

describe('vectors of the distribution (rules 6.2)', () => {
  it('are all there', () => expect(vectors.length).toBe(16));

  it.each(vectors)('$input gives $expected', ({ input, expected }) => {
    const { broken, warnings } = distributionRule({
      achievement: input.capaianOrganisasi as OrganisationAchievement,
      counts: input.jumlah,
    }).outcome;
    expect({ valid: broken.length === 0, pelanggaran: broken, peringatan: warnings }).toEqual(expected);
  });
});
