import { describe, expect, it } from 'vitest';
import { absenceLevelRule } from '../../shared/regulation/absence-level.ts';
import vectors from './disiplin.json' with { type: 'json' };

describe('vectors of discipline (rule 8.3)', () => {
  it('are all there', () => expect(vectors.length).toBe(18));

  it.each(vectors)('$input gives $expected', ({ input, expected }) => {
    const { level, sanction } = absenceLevelRule({
      absentDays: input.hariTidakMasuk,
      longestRun: input.berturutTerpanjang,
    }).outcome;
    expect({ tingkat: level, sanksi: sanction }).toEqual(expected);
  });
});
