import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, invalidInput, refuse } from '../../../shared/kernel/refusal.ts';
import { workResultRule } from '../../../shared/regulation/predikat.ts';
import type { OrganisationAchievement, Rating } from '../../../shared/regulation/sets.ts';
import type { Vector, VectorResult } from '../../periods/index.ts';

/** What the assessor wants changed; `null` leaves a part as it was, where it may. */
export type ReRating = {
  workResult: Rating | null;
  workBehaviour: Rating | null;
  achievement: OrganisationAchievement | null;
  reason: string;
};

const HEAD_BASIS = workResultRule.basis;

/** A re-rating must leave a whole rating behind: what is missing for it, or `undefined`. */
function incomplete(vector: Vector, wish: ReRating) {
  if (wish.reason === '') {
    return invalidInput([{ path: 'body.reason', message: 'required' }], 'appraisal.reason-required');
  }
  if (!vector.head) {
    if (wish.achievement !== null) return refuse('appraisal.not-head', {}, HEAD_BASIS);
    if (wish.workResult === null) {
      return invalidInput(
        [{ path: 'body.workResult', message: 'required' }],
        'appraisal.work-result-required',
      );
    }
  } else {
    if (wish.workResult !== null) return refuse('appraisal.head-takes-achievement', {}, HEAD_BASIS);
    if (vector.achievement === null && wish.achievement === null) {
      return refuse('appraisal.head-needs-achievement', {}, HEAD_BASIS);
    }
  }
  const keepsBehaviour = vector.head && vector.rating !== null && wish.achievement !== null;
  return wish.workBehaviour === null && !keepsBehaviour
    ? invalidInput([{ path: 'body.workBehaviour', message: 'required' }], 'appraisal.work-behaviour-required')
    : undefined;
}

/**
 * The sealed vector with its new rating and result. It judges plan and realisation as sealed, so nothing is left to review; people whom
 * nobody had rated can be rated here. `score` gives the result as the seal does.
 */
export function reRate(
  vector: Vector,
  wish: ReRating,
  score: (vector: Vector) => VectorResult,
): Result<Vector> {
  if (vector.run !== vector.period) {
    return refuse('appraisal.not-calibrating', { period: vector.period, state: 'SEALING' });
  }
  const refused = incomplete(vector, wish);
  if (refused !== undefined) return refused;
  const workBehaviour = wish.workBehaviour ?? vector.rating?.workBehaviour;
  if (workBehaviour === undefined) throw new Error('a complete re-rating has a rating of behaviour');
  const changed: Vector = {
    ...vector,
    rating: { workResult: wish.workResult, workBehaviour, plan: vector.p, realisation: vector.r },
    achievement: wish.achievement ?? vector.achievement,
    v: vector.v + 1,
    g: vector.g + 1,
    c: vector.c + 1,
  };
  return accept({ ...changed, result: score(changed) });
}
