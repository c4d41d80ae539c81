import { reRateAppraisal } from '../../shared/contracts/calibration.ts';
import { routesOf } from '../../shared/contracts/route.ts';

export const routes = routesOf([
  {
    name: 'reRateAppraisal',
    method: 'PUT',
    path: '/v1/appraisals/{appraisal}/re-rating',
    permission: 'appraisal.rerate',
    summary: 'Changes a rating in calibration, by the assessor and with a reason',
    precondition: 'IF_MATCH',
    contract: reRateAppraisal,
  },
]);
