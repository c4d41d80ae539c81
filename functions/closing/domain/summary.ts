import { createHash } from 'node:crypto';
import type { Predikat } from '../../../shared/regulation/sets.ts';
import { PREDIKATS } from '../../../shared/regulation/sets.ts';
import type { Vector } from '../../periods/index.ts';
import { isCounted } from '../../periods/index.ts';

/** What people are counted under: the five predikat, and those who were not rated. */
export const OUTCOMES = [...PREDIKATS, 'BELUM_DINILAI'] as const;
export type Outcome = Predikat | 'BELUM_DINILAI';
export type Counts = Record<Outcome, number>;

/** A shard's result: how many rows, which re-ratings, counts per unit, who was not rated, and a hash over every sorted result. */
export type Summary = {
  period: string;
  shard: number;
  rows: number;
  rerated: number;
  /** Counted people per unit, in the order of {@link OUTCOMES}. */
  units: Record<string, number[]>;
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

/** The summary of a shard whose every row is sealed: the same rows give the same bytes, whatever order they came in. */
export function summarise(period: string, shard: number, rows: readonly Row[], lastDay: string): Summary {
  const sorted = [...rows].sort(byKey);
  const units = new Map<string, number[]>();
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
    const counts = units.get(vector.unit) ?? OUTCOMES.map(() => 0);
    const at = OUTCOMES.indexOf(predikat ?? 'BELUM_DINILAI');
    counts[at] = (counts[at] ?? 0) + 1;
    units.set(vector.unit, counts);
  }
  const ordered = [...units].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    period,
    shard,
    rows: rows.length,
    rerated,
    units: Object.fromEntries(ordered),
    unrated,
    review,
    results: hash.digest('hex'),
  };
}
