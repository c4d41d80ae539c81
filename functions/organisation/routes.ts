import {
  createAgency,
  findEmployees,
  getEmployee,
  getUnit,
  listReports,
  listUnits,
} from '../../shared/contracts/organisation.ts';
import { routesOf } from '../../shared/contracts/route.ts';

export const routes = routesOf([
  {
    name: 'createAgency',
    method: 'POST',
    path: '/v1/agencies',
    permission: 'agency.create',
    summary: 'Registers an agency with the client that administers it',
    idempotency: 'REQUIRED',
    contract: createAgency,
  },
  {
    name: 'listUnits',
    method: 'GET',
    path: '/v1/units',
    permission: 'organisation.read',
    summary: 'Lists all units of the agency with parent, OPD and head',
    contract: listUnits,
  },
  {
    name: 'getUnit',
    method: 'GET',
    path: '/v1/units/{unit}',
    permission: 'organisation.read',
    summary: 'Shows one unit',
    contract: getUnit,
  },
  {
    name: 'findEmployees',
    method: 'POST',
    path: '/v1/employees/search',
    permission: 'organisation.read',
    summary:
      'Finds people by the beginnings of their names, by NIP or by unit; a body, because names and NIPs do not belong into addresses',
    contract: findEmployees,
  },
  {
    name: 'getEmployee',
    method: 'GET',
    path: '/v1/employees/{employee}',
    permission: 'organisation.read',
    summary: 'Shows one person with all positions and their assessors',
    contract: getEmployee,
  },
  {
    name: 'listReports',
    method: 'GET',
    path: '/v1/employees/{employee}/reports',
    permission: 'organisation.read',
    summary: 'Lists who reports to a person today',
    contract: listReports,
  },
]);
