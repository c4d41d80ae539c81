import { cite } from './cite.ts';
import type { AgencyPolicy } from './policy.ts';
import { countsInDistribution } from './regimes.ts';
import { rule } from './rule.ts';
import type { OrganisationAchievement, Predikat, Regime } from './sets.ts';
import { PREDIKATS } from './sets.ts';

/** What a distribution can break, and what it is only warned of. */
export type DistributionCode =
  | 'SANGAT_BAIK_MAX_70'
  | 'BAIK_MAX_70'
  | 'BUTUH_PERBAIKAN_ATAU_KURANG_WAJIB_ADA'
  | 'BUTUH_PERBAIKAN_MIN_60'
  | 'SANGAT_BAIK_MAX_10'
  | 'KURANG_MIN_60'
  | 'BUTUH_PERBAIKAN_MIN_10'
  | 'SANGAT_KURANG_MIN_60'
  | 'KURANG_ATAU_BUTUH_PERBAIKAN_MIN_10'
  | 'SANGAT_BAIK_HARUS_0';
export type DistributionWarning = 'SANGAT_BAIK_BUKAN_TERBANYAK' | 'BAIK_BUKAN_TERBANYAK';

/** A bound for those with one of the predikat, taken together: a share of the population in percent, or at least one person. */
export type DistributionLimit = {
  code: DistributionCode;
  predikats: readonly Predikat[];
  bound: { atMost: number } | { atLeast: number } | 'SOMEBODY';
};

/** What the achievement of an organisation asks of its people's predikat: bounds, and which group should be the largest. */
export type DistributionPattern = {
  limits: readonly DistributionLimit[];
  largest: { predikat: Predikat; otherwise: DistributionWarning } | null;
};

export const DISTRIBUTION_PATTERNS: Readonly<Record<OrganisationAchievement, DistributionPattern>> = {
  ISTIMEWA: {
    limits: [{ code: 'SANGAT_BAIK_MAX_70', predikats: ['SANGAT_BAIK'], bound: { atMost: 70 } }],
    largest: { predikat: 'SANGAT_BAIK', otherwise: 'SANGAT_BAIK_BUKAN_TERBANYAK' },
  },
  BAIK: {
    limits: [
      { code: 'BAIK_MAX_70', predikats: ['BAIK'], bound: { atMost: 70 } },
      {
        code: 'BUTUH_PERBAIKAN_ATAU_KURANG_WAJIB_ADA',
        predikats: ['BUTUH_PERBAIKAN', 'KURANG'],
        bound: 'SOMEBODY',
      },
    ],
    largest: { predikat: 'BAIK', otherwise: 'BAIK_BUKAN_TERBANYAK' },
  },
  BUTUH_PERBAIKAN: {
    limits: [
      { code: 'BUTUH_PERBAIKAN_MIN_60', predikats: ['BUTUH_PERBAIKAN'], bound: { atLeast: 60 } },
      { code: 'SANGAT_BAIK_MAX_10', predikats: ['SANGAT_BAIK'], bound: { atMost: 10 } },
    ],
    largest: null,
  },
  KURANG: {
    limits: [
      { code: 'KURANG_MIN_60', predikats: ['KURANG'], bound: { atLeast: 60 } },
      { code: 'BUTUH_PERBAIKAN_MIN_10', predikats: ['BUTUH_PERBAIKAN'], bound: { atLeast: 10 } },
      { code: 'SANGAT_BAIK_MAX_10', predikats: ['SANGAT_BAIK'], bound: { atMost: 10 } },
    ],
    largest: null,
  },
  SANGAT_KURANG: {
    limits: [
      { code: 'SANGAT_KURANG_MIN_60', predikats: ['SANGAT_KURANG'], bound: { atLeast: 60 } },
      {
        code: 'KURANG_ATAU_BUTUH_PERBAIKAN_MIN_10',
        predikats: ['KURANG', 'BUTUH_PERBAIKAN'],
        bound: { atLeast: 10 },
      },
      { code: 'SANGAT_BAIK_HARUS_0', predikats: ['SANGAT_BAIK'], bound: { atMost: 0 } },
    ],
    largest: null,
  },
};

/** The most people that one count can have: more than the country has civil servants, and few enough to be exact. */
export const MOST_PEOPLE = 100_000_000;

/** People by predikat; who was not rated is in no count. */
export type PredikatCounts = Readonly<Record<Predikat, number>>;

/** How many people a distribution is about. */
export function populationOf(counts: PredikatCounts): number {
  return PREDIKATS.reduce((sum, it) => sum + counts[it], 0);
}

/** How many people have one of the predikat. */
export function countOf(counts: PredikatCounts, predikats: readonly Predikat[]): number {
  return predikats.reduce((sum, it) => sum + counts[it], 0);
}

/** Whether somebody counts in the distribution of their OPD or unit: its head does not, nor who is assessed under a regime that leaves them out. */
export function isInPopulation(
  it: { regime: Regime; isHead: boolean },
  policy: Pick<AgencyPolicy, 'partTimeInDistribution'>,
): boolean {
  return !it.isHead && countsInDistribution(it.regime, policy);
}

function holds({ bound }: DistributionLimit, count: number, population: number): boolean {
  if (bound === 'SOMEBODY') return count > 0;
  return 'atMost' in bound
    ? count * 100 <= bound.atMost * population
    : count * 100 >= bound.atLeast * population;
}

/**
 * An organisation's achievement and its people's predikat → the bounds that are broken, and warnings, each sorted. Shares are compared as
 * integers, nothing is rounded; nobody breaks nothing. How many people make a distribution at all is the agency's policy.
 */
export const distributionRule = rule({
  id: 'distribution',
  basis: [
    cite('SE-MENPANRB-3-2023', {}, 'V2', 'A-039'),
    cite('SE-MENPANRB-3-2023', {}, 'D', 'A-040'),
    cite('SE-MENPANRB-3-2023', {}, 'U', 'A-041'),
  ],
  decide: (
    it: { achievement: OrganisationAchievement; counts: PredikatCounts },
    note,
  ): { broken: DistributionCode[]; warnings: DistributionWarning[] } => {
    const { limits, largest } = DISTRIBUTION_PATTERNS[it.achievement];
    const population = populationOf(it.counts);
    note('POPULATION', population);
    if (population === 0) return { broken: [], warnings: [] };
    const broken = limits.filter((limit) => {
      const count = countOf(it.counts, limit.predikats);
      const kept = holds(limit, count, population);
      note(limit.code, { count, kept });
      return !kept;
    });
    const most = Math.max(...PREDIKATS.map((predikat) => it.counts[predikat]));
    const isLargest = largest === null || it.counts[largest.predikat] === most;
    if (!isLargest) note(largest.otherwise, { count: it.counts[largest.predikat], most });
    return {
      broken: broken.map(({ code }) => code).toSorted(),
      warnings: isLargest ? [] : [largest.otherwise],
    };
  },
});
