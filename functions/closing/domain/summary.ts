import { createHash } from 'node:crypto';
import type { OrganisationAchievement, Predikat, Regime } from '../../../shared/regulation/sets.ts';
import { PREDIKATS } from '../../../shared/regulation/sets.ts';
import type { Vector } from '../../periods/index.ts';
import { isCounted } from '../../periods/index.ts';

/** What people are counted under: the five predikat, and those who were not rated. */
export const OUTCOMES = [...PREDIKATS, 'BELUM_DINILAI'] as const;
export type Outcome = Predikat | 'BELUM_DINILAI';
export type Counts = Record<Outcome, number>;

/** Counts per unit, in the order of {@link OUTCOMES}. */
export type UnitCounts = Record<string, number[]>;

/** Who headed a unit on the last day; `outcome` is `null` where they are not counted, as a Plt. It names nobody. */
export type Head = {
  unit: string;
  acting: boolean;
  from: string;
  regime: Regime;
  achievement: OrganisationAchievement | null;
  outcome: Outcome | null;
};

/** A shard's result: how many rows, which re-ratings, counts per unit, who was not rated, and a hash over every sorted result. */
export type Summary = {
  period: string;
  shard: number;
  rows: number;
  rerated: number;
  /** Counted people per unit. */
  units: UnitCounts;
  /** Those of them whose regime is not UMUM: policy says whether they stand in a distribution. */
  regimes: Partial<Record<Regime, UnitCounts>>;
  heads: Head[];
  /** Counted people who were not rated, as `<employee>.<segment>`. */
  unrated: string[];
  /** Counted people whose realisation is newer than their rating. */
  review: number;
  results: string;
};

/** A sealed person; their indicators are in their result. */
type Row = Omit<Vector, 'iki'>;

const byKey = (a: Row, b: Row): number =>
  a.employee === b.employee ? Number(a.segment) - Number(b.segment) : a.employee < b.employee ? -1 : 1;

function line(vector: Row): string {
  const { employee, segment, result, v, c, p, r, g } = vector;
  return [
    employee,
    segment,
    result?.predikat ?? '-',
    result?.indicative ?? '-',
    result?.review === true ? 1 : 0,
    v,
    p,
    r,
    g,
    c,
  ].join(' ');
}

function tally(units: Map<string, number[]>, unit: string, outcome: Outcome): void {
  const counts = units.get(unit) ?? OUTCOMES.map(() => 0);
  const at = OUTCOMES.indexOf(outcome);
  counts[at] = (counts[at] ?? 0) + 1;
  units.set(unit, counts);
}

function sortedByName<T>(all: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function headsOf(rows: readonly Row[], lastDay: string): Head[] {
  return rows
    .filter((it) => it.head && it.from <= lastDay && (it.to === undefined || it.to >= lastDay))
    .map((it) => {
      const { unit, acting, from, regime, achievement } = it;
      const outcome = isCounted(it, lastDay) ? (it.result?.predikat ?? 'BELUM_DINILAI') : null;
      return { unit, acting, from, regime, achievement, outcome };
    });
}

/** The summary of a shard whose every row is sealed: the same rows give the same bytes, whatever order they came in. */
export function summarise(period: string, shard: number, rows: readonly Row[], lastDay: string): Summary {
  const sorted = [...rows].sort(byKey);
  const units = new Map<string, number[]>();
  const regimes = new Map<Regime, Map<string, number[]>>();
  const unrated: string[] = [];
  const hash = createHash('sha256');
  let rerated = 0;
  let review = 0;
  for (const vector of sorted) {
    if (vector.run === undefined || vector.result === null)
      throw new Error('a summary is made of sealed rows only');
    hash.update(line(vector)).update('\n');
    rerated += vector.c;
    if (!isCounted(vector, lastDay)) continue;
    const { predikat } = vector.result;
    if (predikat === null) unrated.push(`${vector.employee}.${vector.segment}`);
    if (vector.result.review) review += 1;
    tally(units, vector.unit, predikat ?? 'BELUM_DINILAI');
    if (vector.regime === 'UMUM') continue;
    const own = regimes.get(vector.regime) ?? new Map<string, number[]>();
    tally(own, vector.unit, predikat ?? 'BELUM_DINILAI');
    regimes.set(vector.regime, own);
  }
  return {
    period,
    shard,
    rows: rows.length,
    rerated,
    units: sortedByName(units),
    regimes: sortedByName([...regimes].map(([regime, own]) => [regime, sortedByName(own)] as const)),
    heads: headsOf(sorted, lastDay),
    unrated,
    review,
    results: hash.digest('hex'),
  };
}
