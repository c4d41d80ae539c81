import type { ScoredIki, ScoreInput } from '../../../shared/regulation/score.ts';
import { scorerOf } from '../../../shared/regulation/scorers.ts';
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

/**
 * What the seal, and later a re-rating, puts on a vector by the rule set that its period has pinned: predikat (`null`: Belum Dinilai),
 * indicative value, review flag. Pure. Throws on a rule set that is not known here.
 */
export function resultOf(vector: Vector, rules: string): VectorResult {
  const { predikat, indicative } = scorerOf(rules)(scoreInputOf(vector));
  return { predikat, indicative, review: needsReview(vector) };
}
