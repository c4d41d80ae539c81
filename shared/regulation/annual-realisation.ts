import { cite } from './cite.ts';
import type { Fraction } from './fraction.ts';
import { roundHalfUp } from './fraction.ts';
import type { IkiValue } from './iki.ts';
import { exactAchievementOf, ikiValueOf } from './iki.ts';
import type { IkiMeasure } from './iki-measure.ts';
import { rule } from './rule.ts';
import type { Aggregation } from './sets.ts';
import { demandWhole } from './whole.ts';

export type AnnualRealisationInput = Omit<IkiMeasure, 'realisation'> & {
  /** Of the indicator; only marks whose record it is. `low` and `high` are the target of the year. */
  number: number;
  aggregation: Aggregation;
  /** The quarters of one year, or its months (`2026-Q1`, `2026-05`), as many as the person has; realisations are quantities. */
  periods: readonly { period: string; realisation: number | null }[];
};

export type AnnualRealisation = {
  /** A quantity, rounded half up from the exact one; `null` where no period has any. */
  realisation: number | null;
  /** Of the exact realisation against the target of the year. `null` without one, and for a sum that lacks a period. */
  achieved: IkiValue | null;
  /** Periods without a realisation, in their order. */
  missing: string[];
};

const QUARTER = /^\d{4}-Q[1-4]$/;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/**
 * What the periods of an indicator come to in its year: their sum (`JUMLAH`), the last one (`TERAKHIR`) or their mean (`RATA_RATA`), of
 * those that were reported. A sum that lacks a period is told and not held against the target: what is missing would count as zero.
 * A proposal; the year has a realisation of its own. Throws `RangeError` on periods of several years or kinds, or one that is twice.
 */
export const annualRealisationRule = rule({
  id: 'annual-realisation',
  basis: [
    cite('PERMENPANRB-6-2022', { pasal: '5' }, 'D', 'A-096'),
    cite('PERMENPANRB-8-2021', {}, 'V'),
    cite('PERMENPANRB-8-2021', {}, 'D', 'A-012'),
  ],
  decide: (it: AnnualRealisationInput, note): AnnualRealisation => {
    demandPeriods(it.periods.map(({ period }) => period));
    const inOrder = it.periods.toSorted((a, b) => (a.period < b.period ? -1 : 1));
    const missing = inOrder.filter(({ realisation }) => realisation === null).map(({ period }) => period);
    if (missing.length > 0) note('MISSING', missing);
    const reported = inOrder.flatMap(({ realisation }) => (realisation === null ? [] : [realisation]));
    const exact = addedUp(it.aggregation, reported);
    if (exact === null) {
      note('NOTHING_REPORTED', null);
      return { realisation: null, achieved: null, missing };
    }
    const realisation = roundHalfUp(exact);
    demandWhole('realisation of the year', realisation, 0, Number.MAX_SAFE_INTEGER);
    note('ADDED_UP', { aggregation: it.aggregation, of: reported.length, realisation });
    if (it.aggregation === 'JUMLAH' && missing.length > 0) {
      note('INCOMPLETE_SUM', null);
      return { realisation, achieved: null, missing };
    }
    const achieved = ikiValueOf(exactAchievementOf(it, exact), it.cannotExceed);
    note('ACHIEVED', achieved);
    return { realisation, achieved, missing };
  },
});

/** The realisations of a year in the order of their periods, as one; `null` of nothing. */
function addedUp(aggregation: Aggregation, reported: readonly number[]): Fraction | null {
  const last = reported.at(-1);
  if (last === undefined) return null;
  for (const realisation of reported) demandWhole('realisation', realisation, 0, Number.MAX_SAFE_INTEGER);
  if (aggregation === 'TERAKHIR') return { n: BigInt(last), d: 1n };
  const n = reported.reduce((sum, it) => sum + BigInt(it), 0n);
  return { n, d: aggregation === 'JUMLAH' ? 1n : BigInt(reported.length) };
}

function demandPeriods(periods: readonly string[]): void {
  const of = (pattern: RegExp): boolean => periods.every((it) => pattern.test(it));
  const years = new Set(periods.map((it) => it.slice(0, 4)));
  if ((of(QUARTER) || of(MONTH)) && years.size <= 1 && new Set(periods).size === periods.length) return;
  throw new RangeError(`not the quarters or the months of one year, each once: ${periods.join(', ')}`);
}
