import type {
  Aggregation,
  Direction,
  OrganisationAchievement,
  Predikat,
  Rating,
  Regime,
  RhkKind,
} from '../../../shared/regulation/sets.ts';

/** A range of values, integers scaled by 10,000; `low === high` for a single value. */
export type Target = { low: number; high: number };

/**
 * An indicator as numbers. In a quarter `targets` holds one target, in a year five: four quarters and the year.
 * `realisation` is scaled by 10,000, `null` while nothing is reported. `weight` in percent, 0 where weights are not used.
 */
export type VectorIki = {
  number: number;
  kind: RhkKind;
  direction: Direction;
  aggregation: Aggregation;
  cannotExceed: boolean;
  weight: number;
  targets: readonly Target[];
  realisation: number | null;
};

/** A rating, with the versions of plan and realisation that it judged. */
export type VectorRating = {
  workResult: Rating | null;
  workBehaviour: Rating;
  plan: number;
  realisation: number;
};

/** What the seal adds. `review`: the realisation is newer than the rating (perlu ditinjau ulang). `indicative` in hundredths. */
export type VectorResult = { predikat: Predikat | null; indicative: number | null; review: boolean };

/** All numbers of one person's segment in one period: the one small item that the close reads and writes. */
export type Vector = {
  period: string;
  employee: string;
  segment: string;
  unit: string;
  assessor: string | undefined;
  from: string;
  to: string | undefined;
  regime: Regime;
  acting: boolean;
  exempt: boolean;
  head: boolean;
  /** Version of the whole, seen by the seal; versions of the parts, seen by people; number of re-ratings. */
  v: number;
  p: number;
  r: number;
  g: number;
  c: number;
  iki: readonly VectorIki[];
  rating: VectorRating | null;
  achievement: OrganisationAchievement | null;
  run: string | undefined;
  result: VectorResult | null;
  stamp: string | undefined;
};

/** `<period>.<employee>.<segment>` */
export function appraisalId(vector: Pick<Vector, 'period' | 'employee' | 'segment'>): string {
  return `${vector.period}.${vector.employee}.${vector.segment}`;
}

/** Whether the vector counts in the period's distribution: held on its last day, not as Plt, not exempt (close.md). */
export function isCounted(vector: Omit<Vector, 'iki'>, lastDay: string): boolean {
  return (
    !vector.acting &&
    !vector.exempt &&
    vector.from <= lastDay &&
    (vector.to === undefined || vector.to >= lastDay)
  );
}

/** Whether the realisation was changed after the rating judged it. */
export function needsReview(vector: Pick<Vector, 'rating' | 'r'>): boolean {
  return vector.rating !== null && vector.rating.realisation !== vector.r;
}
