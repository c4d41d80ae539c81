import type { Result } from '../../../shared/kernel/refusal.ts';
import type { OrganisationAchievement } from '../../../shared/regulation/sets.ts';
import { editVector, refuseEdit } from '../../periods/index.ts';
import { setAchievement as decide } from '../domain/rate.ts';
import type { AppraisalView } from '../domain/view.ts';
import { changeAppraisal } from './change-appraisal.ts';
import type { ChangeRequest, Needs } from './needs.ts';

/** Sets the achievement of the organisation that a person heads, by the level above: the head's assessor. Same cut-off as ratings. */
export function setAchievement(
  needs: Needs,
  request: ChangeRequest,
  { achievement, reason }: { achievement: OrganisationAchievement; reason: string },
): Promise<Result<AppraisalView>> {
  return changeAppraisal(needs, request, {
    act: 'ACHIEVEMENT_SET',
    permission: 'appraisal.set-achievement',
    event: 'AchievementSet',
    basis: ['work-result'],
    note: reason,
    refuseAt: (gate, period, now) => refuseEdit(gate, period, 'RATING', now),
    decide: (vector) => decide(vector, achievement),
    writes: (at, seen, changed, stamp) => [editVector(at, seen, 'g', changed, stamp)],
  });
}
