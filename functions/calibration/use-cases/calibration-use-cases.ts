import type { AppraisalNeeds, ChangeRequest } from '../../appraisal/index.ts';
import { reRateAppraisal } from './re-rate-appraisal.ts';

/** What assessors do while a period is calibrated. */
export function createCalibrationUseCases(needs: AppraisalNeeds) {
  return {
    reRate: (request: ChangeRequest, wish: Parameters<typeof reRateAppraisal>[2]) =>
      reRateAppraisal(needs, request, wish),
  };
}

export type CalibrationUseCases = ReturnType<typeof createCalibrationUseCases>;
