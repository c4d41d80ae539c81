import type { Unit } from '../../organisation/index.ts';
import { opdOf } from '../../organisation/index.ts';
import type { Counts, Summary } from './summary.ts';
import { OUTCOMES } from './summary.ts';

/** The distribution of one OPD. `population` is the sum of the counts. */
export type Aggregate = { opd: string; counts: Counts; population: number };

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
export function aggregate(summaries: readonly Summary[], tree: readonly Unit[]): Aggregate[] {
  const units = new Map(tree.map((unit) => [unit.code, unit]));
  const byOpd = new Map<string, Counts>();
  for (const summary of summaries) {
    for (const [unit, counts] of Object.entries(summary.units)) {
      const opd = opdOf(units, unit) ?? unit;
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
    }));
}
