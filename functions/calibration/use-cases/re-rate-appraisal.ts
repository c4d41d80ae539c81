import type { Refused, Result } from '../../../shared/kernel/refusal.ts';
import { refuse } from '../../../shared/kernel/refusal.ts';
import type { AppraisalNeeds, AppraisalView, ChangeRequest, DevelopmentNeed } from '../../appraisal/index.ts';
import { changeAppraisal } from '../../appraisal/index.ts';
import type { Gate } from '../../periods/index.ts';
import { reRatingWrites, resultOf } from '../../periods/index.ts';
import type { ReRating } from '../domain/re-rate.ts';
import { reRate } from '../domain/re-rate.ts';

function refuseOutsideCalibration(gate: Gate | undefined, period: string): Refused | undefined {
  if (gate?.state === 'CALIBRATING') return undefined;
  return refuse('appraisal.not-calibrating', { period, state: gate?.state ?? 'PLANNED' });
}

/**
 * Re-rates a person while the period is calibrated: by the assessor, or the Plt/Plh acting for them, with a reason (19.6). The first
 * rating stays beside the new one. Whoever reaches the gate after it became FINAL is refused, and nothing is written.
 */
export function reRateAppraisal(
  needs: AppraisalNeeds,
  request: ChangeRequest,
  { development, ...wish }: ReRating & { development?: DevelopmentNeed | undefined },
): Promise<Result<AppraisalView>> {
  return changeAppraisal(needs, request, {
    act: 'RE_RATED',
    permission: 'appraisal.rerate',
    event: 'ReRated',
    basis: ['predikat-matrix'],
    note: wish.reason,
    development,
    refuseAt: refuseOutsideCalibration,
    decide: (vector, rules) => reRate(vector, wish, (it) => resultOf(it, rules)),
    writes: reRatingWrites,
  });
}
