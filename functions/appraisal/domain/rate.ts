import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, invalidInput, refuse } from '../../../shared/kernel/refusal.ts';
import { workResultRule } from '../../../shared/regulation/predikat.ts';
import type { OrganisationAchievement, Rating } from '../../../shared/regulation/sets.ts';
import type { Vector } from '../../periods/index.ts';

const HEAD_BASIS = workResultRule.basis;

export type RatingWish = {
  workResult: Rating | null;
  workBehaviour: Rating;
  /** Versions of plan and realisation that the assessor saw; the present ones where not said. */
  judged?: { plan: number; realisation: number } | undefined;
};

/** The vector with its new rating, which pins what it judged. A missing plan or realisation does not stop a rating (19.3). */
export function rate(vector: Vector, wish: RatingWish): Result<Vector> {
  const { workResult, workBehaviour } = wish;
  const judged = wish.judged ?? { plan: vector.p, realisation: vector.r };
  if (judged.plan > vector.p || judged.realisation > vector.r) {
    return invalidInput(
      [{ path: 'body.judged', message: `now plan ${vector.p}, realisation ${vector.r}` }],
      'appraisal.judged-unknown',
    );
  }
  const refused = vector.head ? refuseHead(vector, workResult) : refuseMember(workResult);
  if (refused !== undefined) return refused;
  const rating = { workResult, workBehaviour, plan: judged.plan, realisation: judged.realisation };
  return accept({ ...vector, rating, g: vector.g + 1, v: vector.v + 1 });
}

function refuseHead(vector: Vector, workResult: Rating | null) {
  if (workResult !== null) return refuse('appraisal.head-takes-achievement', {}, HEAD_BASIS);
  // Behaviour alone would leave a rating that seals as Belum Dinilai; the same assessor sets the achievement first.
  return vector.achievement === null ? refuse('appraisal.head-needs-achievement', {}, HEAD_BASIS) : undefined;
}

function refuseMember(workResult: Rating | null) {
  return workResult === null
    ? invalidInput([{ path: 'body.workResult', message: 'required' }], 'appraisal.work-result-required')
    : undefined;
}

/** The head's vector with the organisation's achievement; only heads of units have one. */
export function setAchievement(vector: Vector, achievement: OrganisationAchievement): Result<Vector> {
  if (!vector.head) return refuse('appraisal.not-head', {}, HEAD_BASIS);
  return accept({ ...vector, achievement, g: vector.g + 1, v: vector.v + 1 });
}
