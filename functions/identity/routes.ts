import { getMe } from '../../shared/contracts/identity.ts';
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
]);
