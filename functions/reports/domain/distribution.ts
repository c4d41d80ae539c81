import type { DistributionLimit, PredikatCounts } from '../../../shared/regulation/distribution.ts';
import {
  DISTRIBUTION_PATTERNS,
  distributionRule,
  populationOf,
} from '../../../shared/regulation/distribution.ts';
import { informsOnly } from '../../../shared/regulation/distribution-severity.ts';
import type { OrganisationAchievement, Predikat } from '../../../shared/regulation/sets.ts';
import { PREDIKATS } from '../../../shared/regulation/sets.ts';
import type { Recap, RecapRow } from './recap.ts';

/** `INFORMATION`: fewer people than policy asks for, so that the pattern only informs. */
export type DistributionState = 'KEPT' | 'BROKEN' | 'INFORMATION' | 'NO_ACHIEVEMENT' | 'NOBODY_RATED';

/** The predikat of an OPD's people against the pattern of its achievement. */
export type OpdDistribution = {
  state: DistributionState;
  achievement: OrganisationAchievement | null;
  counts: PredikatCounts;
  population: number;
  /** People of the OPD who were rated and do not count: its head, part-time PPPK. */
  leftOut: number;
  broken: readonly DistributionLimit[];
  /** The group that should be the largest and is not. */
  notLargest: Predikat | null;
};

function countsOf(rows: readonly RecapRow[]): PredikatCounts {
  const counts = Object.fromEntries(PREDIKATS.map((it) => [it, 0])) as Record<Predikat, number>;
  for (const { predikat } of rows) if (predikat !== null) counts[predikat] += 1;
  return counts;
}

function stateOf(
  achievement: OrganisationAchievement | null,
  population: number,
  minimum: number,
  deviations: number,
): DistributionState {
  if (population === 0) return 'NOBODY_RATED';
  if (achievement === null) return 'NO_ACHIEVEMENT';
  if (informsOnly(population, minimum)) return 'INFORMATION';
  return deviations === 0 ? 'KEPT' : 'BROKEN';
}

/** Holds the people of one OPD of a recap against SE MenPANRB 3/2023. */
export function distributionOf(
  { achievements, minimumPopulation }: Pick<Recap, 'achievements' | 'minimumPopulation'>,
  opd: string,
  rows: readonly RecapRow[],
): OpdDistribution {
  const rated = rows.filter((it) => it.predikat !== null);
  const inside = rated.filter((it) => it.inPopulation);
  const counts = countsOf(inside);
  const population = populationOf(counts);
  const achievement = achievements[opd] ?? null;
  const common = { achievement, counts, population, leftOut: rated.length - inside.length };
  if (achievement === null)
    return {
      ...common,
      state: stateOf(null, population, minimumPopulation, 0),
      broken: [],
      notLargest: null,
    };
  const { limits, largest } = DISTRIBUTION_PATTERNS[achievement];
  const { broken, warnings } = distributionRule({ achievement, counts }).outcome;
  return {
    ...common,
    state: stateOf(achievement, population, minimumPopulation, broken.length + warnings.length),
    broken: limits.filter(({ code }) => broken.includes(code)),
    notLargest: warnings.length === 0 ? null : (largest?.predikat ?? null),
  };
}
