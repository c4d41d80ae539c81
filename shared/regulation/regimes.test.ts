import { describe, expect, it } from 'vitest';
import { countsInDistribution, hasVector, REGIME_TERMS } from './regimes.ts';
import { PERIOD_KINDS, REGIMES } from './sets.ts';

describe('the regimes', () => {
  it.each([
    ['UMUM', ['BULANAN', 'TRIWULANAN', 'TAHUNAN']],
    ['PENDIDIKAN', ['TAHUNAN']],
    ['PPPK_PARUH_WAKTU', ['TRIWULANAN', 'TAHUNAN']],
    ['TUGAS_BELAJAR', []],
    ['TIDAK_DINILAI', []],
  ] as const)('%s has vectors in periods of the kinds %j', (regime, kinds) => {
    expect(PERIOD_KINDS.filter((kind) => hasVector(regime, kind))).toEqual(kinds);
  });

  it('that are not rated have no SKP and no place in the distribution', () => {
    const unrated = REGIMES.map((it) => REGIME_TERMS[it]).filter(({ rated }) => !rated);
    expect(unrated.length).toBe(2);
    for (const terms of unrated) expect([terms.hasSkp, terms.inDistribution]).not.toContain(true);
  });

  it('count part-time PPPK in the distribution only where the agency says so', () => {
    expect(countsInDistribution('PPPK_PARUH_WAKTU', { partTimeInDistribution: false })).toBe(false);
    expect(countsInDistribution('PPPK_PARUH_WAKTU', { partTimeInDistribution: true })).toBe(true);
  });

  it('count others as their terms say, whatever the agency decides for part-time PPPK', () => {
    expect(countsInDistribution('UMUM', { partTimeInDistribution: false })).toBe(true);
    expect(countsInDistribution('TUGAS_BELAJAR', { partTimeInDistribution: true })).toBe(false);
  });
});
