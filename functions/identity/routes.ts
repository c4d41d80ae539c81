import { addDelegation, endDelegation, getMe, listDelegations } from '../../shared/contracts/identity.ts';
import { routesOf } from '../../shared/contracts/route.ts';

export const routes = routesOf([
  {
    name: 'getMe',
    method: 'GET',
    path: '/v1/me',
    permission: 'me.read',
    summary: 'Says who is asking: roles, unit, delegations',
    contract: getMe,
  },
  {
    name: 'addDelegation',
    method: 'POST',
    path: '/v1/delegations',
    permission: 'delegation.write',
    summary: 'Lets an official act for another as Plt or Plh',
    idempotency: 'REQUIRED',
    contract: addDelegation,
  },
  {
    name: 'listDelegations',
    method: 'GET',
    path: '/v1/employees/{employee}/delegations',
    permission: 'delegation.read',
    summary: 'Lists for whom an official acts or acted',
    contract: listDelegations,
  },
  {
    name: 'endDelegation',
    method: 'POST',
    path: '/v1/delegations/{employee}/{delegation}/end',
    permission: 'delegation.write',
    summary: 'Ends a delegation today or on a later day',
    contract: endDelegation,
  },
]);
