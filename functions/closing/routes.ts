import { explainResult } from '../../shared/contracts/appraisal.ts';
import { getClose, listUnrated } from '../../shared/contracts/closing.ts';
import { routesOf } from '../../shared/contracts/route.ts';

export const routes = routesOf([
  {
    name: 'getClose',
    method: 'GET',
    path: '/v1/periods/{period}/close',
    permission: 'closing.read',
    summary: 'Shows how far a close is: shards, counts per OPD, what failed, who must act',
    contract: getClose,
  },
  {
    name: 'listUnrated',
    method: 'GET',
    path: '/v1/periods/{period}/unrated',
    permission: 'closing.read',
    summary: 'Lists who was sealed as Belum Dinilai',
    contract: listUnrated,
  },
  {
    name: 'explainResult',
    method: 'GET',
    path: '/v1/appraisals/{appraisal}/explanation',
    permission: 'appraisal.read',
    summary: 'Explains a result: rules, articles, steps and values; to the employee once it is delivered',
    contract: explainResult,
  },
]);
