import {
  getAppraisal,
  listAppraisals,
  rateAppraisal,
  setAchievement,
} from '../../shared/contracts/appraisal.ts';
import { routesOf } from '../../shared/contracts/route.ts';

export const routes = routesOf([
  {
    name: 'listAppraisals',
    method: 'GET',
    path: '/v1/appraisals',
    permission: 'appraisal.list',
    summary: 'Lists the people of an assessor or of a unit with what is complete',
    contract: listAppraisals,
  },
  {
    name: 'getAppraisal',
    method: 'GET',
    path: '/v1/appraisals/{appraisal}',
    permission: 'appraisal.read',
    summary: 'Shows one appraisal: numbers, and the rating to those who may see it',
    contract: getAppraisal,
  },
  {
    name: 'rateAppraisal',
    method: 'PUT',
    path: '/v1/appraisals/{appraisal}/rating',
    permission: 'appraisal.rate',
    summary: 'Rates work results and behaviour, with a note',
    precondition: 'IF_MATCH',
    contract: rateAppraisal,
  },
  {
    name: 'setAchievement',
    method: 'PUT',
    path: '/v1/appraisals/{appraisal}/organisation-achievement',
    permission: 'appraisal.set-achievement',
    summary: "Sets the organisation's achievement that a head of unit takes as work result",
    precondition: 'IF_MATCH',
    contract: setAchievement,
  },
]);
