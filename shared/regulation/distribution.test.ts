import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DISTRIBUTION_PATTERNS,
  countOf,
  distributionRule,
  isInPopulation,
  populationOf,
} from './distribution.ts';
import type { PredikatCounts } from './distribution.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { ORGANISATION_ACHIEVEMENTS, PREDIKATS } from './sets.ts';

function counts(
  ...[best, good, fair, poor, worst]: [number, number, number, number, number]
): PredikatCounts {
  return { SANGAT_BAIK: best, BAIK: good, BUTUH_PERBAIKAN: fair, KURANG: poor, SANGAT_KURANG: worst };
}

describe('the distribution of predikat (SE MenPANRB 3/2023)', () => {
  it('allows a share up to its very bound, whatever a decimal would make of it', () => {
    const allowed = (best: number, all: number) =>
      distributionRule({ achievement: 'ISTIMEWA', counts: counts(best, all - best, 0, 0, 0) }).outcome;
    expect(allowed(7, 10).broken).toEqual([]);
    expect(allowed(70_001, 100_000).broken).toEqual(['SANGAT_BAIK_MAX_70']);
  });

  it('demands nothing of nobody', () => {
    for (const achievement of ORGANISATION_ACHIEVEMENTS)
      expect(distributionRule({ achievement, counts: counts(0, 0, 0, 0, 0) }).outcome).toEqual({
        broken: [],
        warnings: [],
      });
  });

  it('only warns where the group that should be the largest is not, and not where another is as large', () => {
    const { outcome } = distributionRule({ achievement: 'BAIK', counts: counts(5, 4, 1, 0, 0) });
    expect(outcome).toEqual({ broken: [], warnings: ['BAIK_BUKAN_TERBANYAK'] });
    expect(distributionRule({ achievement: 'BAIK', counts: counts(4, 4, 1, 0, 0) }).outcome.warnings).toEqual(
      [],
    );
  });

  it('notes the population and what each bound saw', () => {
    const { record } = distributionRule({ achievement: 'BAIK', counts: counts(1, 8, 0, 1, 0) });
    expect(record.steps).toEqual([
      { code: 'POPULATION', values: 10 },
      { code: 'BAIK_MAX_70', values: { count: 8, kept: false } },
      { code: 'BUTUH_PERBAIKAN_ATAU_KURANG_WAJIB_ADA', values: { count: 1, kept: true } },
    ]);
  });

  it('can be kept under every achievement, and breaks only bounds of its own pattern', () => {
    const some = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(
        fc.constantFrom(...ORGANISATION_ACHIEVEMENTS),
        fc.tuple(some, some, some, some, some),
        (achievement, five) => {
          const own = DISTRIBUTION_PATTERNS[achievement].limits.map((it) => it.code);
          const { broken } = distributionRule({ achievement, counts: counts(...five) }).outcome;
          return broken.every((code) => own.includes(code));
        },
      ),
    );
    const kept = {
      ISTIMEWA: counts(14, 6, 0, 0, 0),
      BAIK: counts(4, 14, 1, 1, 0),
      BUTUH_PERBAIKAN: counts(2, 5, 12, 1, 0),
      KURANG: counts(2, 4, 2, 12, 0),
      SANGAT_KURANG: counts(0, 6, 1, 1, 12),
    };
    for (const achievement of ORGANISATION_ACHIEVEMENTS)
      expect(distributionRule({ achievement, counts: kept[achievement] }).outcome).toEqual({
        broken: [],
        warnings: [],
      });
  });
});

describe('the population of a distribution', () => {
  it('leaves out the head of the OPD, and part-time PPPK unless policy counts them', () => {
    const member = { regime: 'UMUM', isHead: false } as const;
    const partTime = { regime: 'PPPK_PARUH_WAKTU', isHead: false } as const;
    expect(isInPopulation(member, DEFAULT_POLICY)).toBe(true);
    expect(isInPopulation({ ...member, isHead: true }, DEFAULT_POLICY)).toBe(false);
    expect(isInPopulation(partTime, DEFAULT_POLICY)).toBe(false);
    expect(isInPopulation(partTime, { partTimeInDistribution: true })).toBe(true);
  });

  it('is the sum of its parts', () => {
    const five = counts(1, 2, 3, 4, 5);
    expect(populationOf(five)).toBe(15);
    expect(countOf(five, PREDIKATS)).toBe(15);
    expect(countOf(five, ['KURANG', 'BAIK'])).toBe(6);
  });
});
