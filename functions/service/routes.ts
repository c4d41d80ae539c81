import { routesOf } from '../../shared/contracts/route.ts';
import { health, openapi } from '../../shared/contracts/service.ts';

export const routes = routesOf([
  {
    name: 'getHealth',
    method: 'GET',
    path: '/v1/health',
    permission: 'public',
    summary: 'Says that the service answers',
    contract: health,
  },
  {
    name: 'getOpenApi',
    method: 'GET',
    path: '/v1/openapi.json',
    permission: 'public',
    summary: 'This document',
    contract: openapi,
  },
]);
