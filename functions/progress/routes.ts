import { getRealisation, listRealisations, saveRealisation } from '../../shared/contracts/progress.ts';
import { routesOf } from '../../shared/contracts/route.ts';

export const routes = routesOf([
  {
    name: 'listRealisations',
    method: 'GET',
    path: '/v1/realisations',
    permission: 'realisation.read',
    summary: "Lists one's own realisations of a period, one per segment",
    contract: listRealisations,
  },
  {
    name: 'getRealisation',
    method: 'GET',
    path: '/v1/realisations/{appraisal}',
    permission: 'realisation.read',
    summary: 'Shows what was reported for a period beside the plan that is in force there',
    contract: getRealisation,
  },
  {
    name: 'saveRealisation',
    method: 'PUT',
    path: '/v1/realisations/{appraisal}',
    permission: 'realisation.write',
    summary: 'Reports results of a period, numbers with words',
    precondition: 'IF_MATCH',
    contract: saveRealisation,
  },
]);
