import type { IkiSource, ScoredIki, ScoreInput } from '../../../shared/regulation/score.ts';
import { ikiList } from '../../../shared/regulation/score.ts';
import type { SourceScorer } from '../../../shared/regulation/scorers.ts';
import { sourceScorerOf } from '../../../shared/regulation/scorers.ts';
import type { Vector, VectorIki, VectorResult } from './vector.ts';
import { needsReview } from './vector.ts';

/** An indicator against the target that a period is scored against: a quarter's only one, or the last of a year's five. */
export function scoredIki(iki: VectorIki): ScoredIki {
  const target = iki.targets[iki.targets.length - 1];
  if (target === undefined) throw new Error(`IKI ${iki.number} has no target`);
  const { number, kind, direction, cannotExceed, realisation } = iki;
  return { number, kind, direction, low: target.low, high: target.high, cannotExceed, realisation };
}

function ratingsOf({ rating, head, achievement }: Pick<Vector, 'rating' | 'head' | 'achievement'>) {
  return {
    workResult: rating === null ? null : rating.workResult,
    workBehaviour: rating === null ? null : rating.workBehaviour,
    headOfUnit: head,
    organisationAchievement: achievement,
  };
}

/** What the scorer needs of a vector: its ratings, and each indicator against the target of the period. */
export function scoreInputOf(vector: Pick<Vector, 'rating' | 'head' | 'achievement' | 'iki'>): ScoreInput {
  return { ...ratingsOf(vector), iki: vector.iki.map(scoredIki) };
}

/** The result of a vector by a scorer, its indicators from wherever they are kept. */
export function resultBy(scorer: SourceScorer, vector: Omit<Vector, 'iki'>, iki: IkiSource): VectorResult {
  const { predikat, indicative } = scorer(ratingsOf(vector), iki);
  return { predikat, indicative, review: needsReview(vector) };
}

/**
 * What the seal, and later a re-rating, puts on a vector by the rule set that its period has pinned: predikat (`null`: Belum Dinilai),
 * indicative value, review flag. Pure. Throws on a rule set that is not known here.
 */
export function resultOf(vector: Vector, rules: string): VectorResult {
  return resultBy(sourceScorerOf(rules), vector, ikiList(vector.iki.map(scoredIki)));
}
