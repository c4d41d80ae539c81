import * as z from 'zod';
import { problem } from '../../../shared/contracts/problem.ts';
import type { Route } from '../../../shared/contracts/route.ts';

type Json = Record<string, unknown>;

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const {
    $schema: _schema,
    $defs: _defs,
    ...rest
  } = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' }) as Json;
  return rest;
}

function parametersOf(route: Route): Json[] {
  const part = (schema: z.ZodType | undefined, where: 'path' | 'query'): Json[] => {
    if (schema === undefined) return [];
    const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
      properties?: Record<string, Json>;
      required?: string[];
    };
    return Object.entries(properties).map(([name, it]) => ({
      name,
      in: where,
      required: where === 'path' || required.includes(name),
      schema: it,
    }));
  };
  const header = (name: string, required: boolean): Json => ({
    name,
    in: 'header',
    required,
    schema: { type: 'string' },
  });
  return [
    ...part(route.contract.params, 'path'),
    ...part(route.contract.query, 'query'),
    ...(route.precondition === 'IF_MATCH' ? [header('If-Match', true)] : []),
    ...(route.method === 'GET' ? [] : [header('Idempotency-Key', route.idempotency === 'REQUIRED')]),
  ];
}

function operationOf(route: Route): Json {
  const { contract } = route;
  const json = (schema: Json): Json => ({ content: { 'application/json': { schema } } });
  return {
    operationId: route.name,
    summary: route.summary,
    security: route.permission === 'public' ? [] : [{ oidc: [] }],
    'x-permission': route.permission,
    parameters: parametersOf(route),
    ...(contract.body === undefined
      ? {}
      : { requestBody: { required: true, ...json(schemaOf(contract.body, 'input')) } }),
    responses: {
      [contract.status]: { description: 'OK', ...json(schemaOf(contract.response, 'output')) },
      default: {
        description: 'A refusal, as problem details',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

/** The OpenAPI 3.1 document of the given routes: complete, because it is made from the same data as the API. */
export function openApiOf(routes: readonly Route[], issuer: string, version: string): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const path = (paths[route.path] ??= {});
    path[route.method.toLowerCase()] = operationOf(route);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Kinerja API', version },
    paths,
    components: {
      schemas: { Problem: schemaOf(problem, 'output') },
      securitySchemes: {
        oidc: { type: 'openIdConnect', openIdConnectUrl: `${issuer}/.well-known/openid-configuration` },
      },
    },
  };
}
