import type { Actor } from '../../../shared/kernel/actor.ts';
import { getAppraisal } from './get-appraisal.ts';
import type { ListQuery } from './list-appraisals.ts';
import { listAppraisals } from './list-appraisals.ts';
import type { ChangeRequest, Needs } from './needs.ts';
import { rateAppraisal } from './rate-appraisal.ts';
import { setAchievement } from './set-achievement.ts';

/** Everything that people do with appraisals while their period is open. */
export function createAppraisalUseCases(needs: Needs) {
  return {
    get: (actor: Actor, now: string, id: string) => getAppraisal(needs, actor, now, id),
    list: (actor: Actor, now: string, query: ListQuery) => listAppraisals(needs, actor, now, query),
    rate: (request: ChangeRequest, wish: Parameters<typeof rateAppraisal>[2]) =>
      rateAppraisal(needs, request, wish),
    setAchievement: (request: ChangeRequest, wish: Parameters<typeof setAchievement>[2]) =>
      setAchievement(needs, request, wish),
  };
}

export type AppraisalUseCases = ReturnType<typeof createAppraisalUseCases>;
