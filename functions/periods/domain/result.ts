import type { ScoredIki, ScoreInput } from '../../../shared/regulation/score.ts';
import { score } from '../../../shared/regulation/score.ts';
import type { Vector, VectorIki, VectorResult } from './vector.ts';
import { needsReview } from './vector.ts';

/** The target that a period is scored against: a quarter's only one, or the last of a year's five. */
function scoredIki(iki: VectorIki): ScoredIki {
  const target = iki.targets[iki.targets.length - 1];
  if (target === undefined) throw new Error(`IKI ${iki.number} has no target`);
  const { number, kind, direction, cannotExceed, realisation } = iki;
  return { number, kind, direction, low: target.low, high: target.high, cannotExceed, realisation };
}

/** What the scorer needs of a vector: its ratings, and each indicator against the target of the period. */
export function scoreInputOf(vector: Vector): ScoreInput {
  const { rating } = vector;
  return {
    workResult: rating === null ? null : rating.workResult,
    workBehaviour: rating === null ? null : rating.workBehaviour,
    headOfUnit: vector.head,
    organisationAchievement: vector.achievement,
    iki: vector.iki.map(scoredIki),
  };
}

/** What the seal, and later a re-rating, puts on a vector: predikat (`null`: Belum Dinilai), indicative value, review flag. Pure. */
export function resultOf(vector: Vector): VectorResult {
  const { predikat, indicative } = score(scoreInputOf(vector));
  return { predikat, indicative, review: needsReview(vector) };
}
