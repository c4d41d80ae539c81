import {
  appraisalHistory,
  employeeHistory,
  importHistory,
  periodHistory,
  skpHistory,
} from '../../shared/contracts/audit.ts';
import { routesOf } from '../../shared/contracts/route.ts';

export const routes = routesOf([
  {
    name: 'periodHistory',
    method: 'GET',
    path: '/v1/periods/{period}/history',
    permission: 'history.read-agency',
    summary: 'Lists who changed a period, newest first',
    contract: periodHistory,
  },
  {
    name: 'skpHistory',
    method: 'GET',
    path: '/v1/skp/{skp}/history',
    permission: 'history.read',
    summary: 'Lists who changed an SKP, newest first',
    contract: skpHistory,
  },
  {
    name: 'appraisalHistory',
    method: 'GET',
    path: '/v1/appraisals/{appraisal}/history',
    permission: 'history.read',
    summary: 'Lists who changed an appraisal and its realisation, newest first',
    contract: appraisalHistory,
  },
  {
    name: 'employeeHistory',
    method: 'GET',
    path: '/v1/employees/{employee}/history',
    permission: 'history.read',
    summary: 'Lists who changed a person, their positions and their roles, newest first',
    contract: employeeHistory,
  },
  {
    name: 'importHistory',
    method: 'GET',
    path: '/v1/imports/{import}/history',
    permission: 'history.read-agency',
    summary: 'Lists what happened to an import, newest first',
    contract: importHistory,
  },
]);
