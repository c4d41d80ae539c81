import type { Result } from '../../../shared/kernel/refusal.ts';
import { editVector, refuseEdit } from '../../periods/index.ts';
import type { RatingWish } from '../domain/rate.ts';
import { rate } from '../domain/rate.ts';
import type { DevelopmentNeed } from '../domain/rating-words.ts';
import type { AppraisalView } from '../domain/view.ts';
import { changeAppraisal } from './change-appraisal.ts';
import type { ChangeRequest, Needs } from './needs.ts';

/**
 * Rates a person in an open period, until *batas penilaian*: by the assessor, or the Plt/Plh acting for them. Missing realisation or
 * plan is shown, not refused. One line of what the person should develop may come with it. A head of unit is rated on behaviour only, once the organisation's achievement is set.
 */
export function rateAppraisal(
  needs: Needs,
  request: ChangeRequest,
  { note, development, ...wish }: RatingWish & { note: string; development?: DevelopmentNeed | undefined },
): Promise<Result<AppraisalView>> {
  return changeAppraisal(needs, request, {
    act: 'RATED',
    permission: 'appraisal.rate',
    event: 'Rated',
    basis: ['predikat-matrix'],
    note,
    development,
    refuseAt: (gate, period, now) => refuseEdit(gate, period, 'RATING', now),
    decide: (vector) => rate(vector, wish),
    writes: (at, seen, changed, stamp) => [editVector(at, seen, 'g', changed, stamp)],
  });
}
