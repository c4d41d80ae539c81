import { getReport, listReports } from '../../shared/contracts/reports.ts';
import { routesOf } from '../../shared/contracts/route.ts';

export const routes = routesOf([
  {
    name: 'listPeriodReports',
    method: 'GET',
    path: '/v1/periods/{period}/reports',
    permission: 'report.read',
    summary: 'Lists the recaps of a closed period that the reader may fetch',
    contract: listReports,
  },
  {
    name: 'getPeriodReport',
    method: 'GET',
    path: '/v1/periods/{period}/reports/{report}',
    permission: 'report.read',
    summary: 'Answers an address that downloads one recap for five minutes',
    contract: getReport,
  },
]);
