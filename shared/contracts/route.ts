import type * as z from 'zod';

/**
 * What goes in and out of a route. A missing part means: nothing is read there. `produces`: the answer is a file of that type, its bytes.
 * `page`: whoever asks with a browser gets the same as HTML.
 */
export type Contract = {
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  response: z.ZodType;
  produces?: 'application/pdf';
  page?: true;
  status: 200 | 201 | 202;
};

/**
 * One route as data: read by the pipeline, by the infrastructure, by the OpenAPI document and by the inventories.
 * `permission` is a name of the permission matrix, or `public`. `precondition`: the request must name the version it saw.
 * `idempotency`: the request must carry an Idempotency-Key. `entry`: the capability's entry that serves it, where it is not `api`.
 */
export type Route<C extends Contract = Contract> = {
  name: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  path: `/v1/${string}`;
  permission: string;
  summary: string;
  precondition?: 'IF_MATCH';
  idempotency?: 'REQUIRED';
  entry?: `api-${string}`;
  contract: C;
};

/** Keeps the literal types of a capability's routes. */
export function routesOf<const Routes extends readonly Route[]>(routes: Routes): Routes {
  return routes;
}
