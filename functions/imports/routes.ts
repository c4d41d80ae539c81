import { getImport, listImportErrors, listImports, startImport } from '../../shared/contracts/imports.ts';
import { routesOf } from '../../shared/contracts/route.ts';

export const routes = routesOf([
  {
    name: 'startImport',
    method: 'POST',
    path: '/v1/imports',
    permission: 'import.write',
    summary: 'Starts an import of units, staff or attendance and says where to upload the file',
    idempotency: 'REQUIRED',
    contract: startImport,
  },
  {
    name: 'listImports',
    method: 'GET',
    path: '/v1/imports',
    permission: 'import.read',
    summary: 'Lists imports, the newest first',
    contract: listImports,
  },
  {
    name: 'getImport',
    method: 'GET',
    path: '/v1/imports/{import}',
    permission: 'import.read',
    summary: 'Shows how far an import is and what it changed',
    contract: getImport,
  },
  {
    name: 'listImportErrors',
    method: 'GET',
    path: '/v1/imports/{import}/errors',
    permission: 'import.read',
    summary: 'Lists what is wrong with the file, by row and column',
    contract: listImportErrors,
  },
]);
