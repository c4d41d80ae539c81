import type { Unit } from '../../organisation/index.ts';
import { opdOf } from '../../organisation/index.ts';
import type { Counts, Summary } from './summary.ts';
import { OUTCOMES } from './summary.ts';
import type { Pattern } from './pattern.ts';
import { patternsOf } from './pattern.ts';
import type { AgencyPolicy } from '../../../shared/regulation/policy.ts';

/** Everybody counted in one OPD, `population` together, and those of them who are held against the distribution. */
export type Aggregate = { opd: string; counts: Counts; population: number; pattern: Pattern };

/** Counts of nothing. */
export function noCounts(): Counts {
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Counts;
}

/** The sum of several distributions. */
export function totalOf(aggregates: readonly Pick<Aggregate, 'counts'>[]): Counts {
  const total = noCounts();
  for (const { counts } of aggregates) for (const outcome of OUTCOMES) total[outcome] += counts[outcome];
  return total;
}

/**
 * One aggregate per OPD, sorted by its code, from the summaries of all shards and the unit tree that was pinned when sealing began.
 * A unit that stands above all OPDs counts under its own code.
 */
export function aggregate(
  summaries: readonly Summary[],
  tree: readonly Unit[],
  policy: Pick<AgencyPolicy, 'partTimeInDistribution'>,
): Aggregate[] {
  const units = new Map(tree.map((unit) => [unit.code, unit]));
  const opdFor = (unit: string): string => opdOf(units, unit) ?? unit;
  const patternFor = patternsOf(summaries, opdFor, policy);
  const byOpd = new Map<string, Counts>();
  for (const summary of summaries) {
    for (const [unit, counts] of Object.entries(summary.units)) {
      const opd = opdFor(unit);
      const sum = byOpd.get(opd) ?? noCounts();
      OUTCOMES.forEach((outcome, at) => {
        sum[outcome] += counts[at] ?? 0;
      });
      byOpd.set(opd, sum);
    }
  }
  return [...byOpd]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([opd, counts]) => ({
      opd,
      counts,
      population: OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0),
      pattern: patternFor(opd, counts),
    }));
}
