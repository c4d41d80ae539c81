import { giveFeedback, listFeedback, withdrawFeedback } from '../../shared/contracts/feedback.ts';
import { routesOf } from '../../shared/contracts/route.ts';

export const routes = routesOf([
  {
    name: 'listFeedback',
    method: 'GET',
    path: '/v1/appraisals/{appraisal}/feedback',
    permission: 'feedback.read',
    summary: 'Lists what somebody got as feedback in a period, newest last',
    contract: listFeedback,
  },
  {
    name: 'giveFeedback',
    method: 'POST',
    path: '/v1/appraisals/{appraisal}/feedback',
    permission: 'feedback.give',
    summary: 'Gives feedback on an indicator, on a BerAKHLAK value, or in general',
    idempotency: 'REQUIRED',
    contract: giveFeedback,
  },
  {
    name: 'withdrawFeedback',
    method: 'POST',
    path: '/v1/appraisals/{appraisal}/feedback/{feedback}/withdraw',
    permission: 'feedback.give',
    summary: 'Takes feedback back that one gave, with a reason; it stays readable',
    precondition: 'IF_MATCH',
    contract: withdrawFeedback,
  },
]);
