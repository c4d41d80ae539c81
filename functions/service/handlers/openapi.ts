import * as z from 'zod';
import { problem } from '../../../shared/contracts/problem.ts';
import type { Route } from '../../../shared/contracts/route.ts';

type Json = Record<string, unknown>;

/** Schemas that have an id stand once, under `components`: as answers they keep their id, as input they get a name of their own. */
type Shared = Map<string, unknown>;

const nameIn = (id: string, io: 'input' | 'output'): string => (io === 'input' ? `${id}Input` : id);

function schemaOf(schema: z.ZodType, io: 'input' | 'output', shared: Shared): Json {
  const written = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' });
  const text = JSON.stringify(written).replaceAll(
    /"#\/\$defs\/([^"]+)"/g,
    (_, id: string) => `"#/components/schemas/${nameIn(id, io)}"`,
  );
  const { $schema: _schema, $defs = {}, ...rest } = JSON.parse(text) as Json & { $defs?: Json };
  for (const [id, definition] of Object.entries($defs)) shared.set(nameIn(id, io), definition);
  return rest;
}

function parametersOf(route: Route, shared: Shared): Json[] {
  const part = (schema: z.ZodType | undefined, where: 'path' | 'query'): Json[] => {
    if (schema === undefined) return [];
    const { properties = {}, required = [] } = schemaOf(schema, 'input', shared) as {
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

function operationOf(route: Route, shared: Shared): Json {
  const { contract } = route;
  const page = contract.page === true ? { 'text/html': { schema: { type: 'string' } } } : {};
  const json = (schema: Json, others: Json = {}): Json => ({
    content: { 'application/json': { schema }, ...others },
  });
  const answer =
    contract.produces === undefined
      ? json(schemaOf(contract.response, 'output', shared), page)
      : { content: { [contract.produces]: {} } };
  return {
    operationId: route.name,
    summary: route.summary,
    security: route.permission === 'public' ? [] : [{ oidc: [] }],
    'x-permission': route.permission,
    parameters: parametersOf(route, shared),
    ...(contract.body === undefined
      ? {}
      : { requestBody: { required: true, ...json(schemaOf(contract.body, 'input', shared)) } }),
    responses: {
      [contract.status]: { description: 'OK', ...answer },
      default: {
        description: 'A refusal, as problem details',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

/** The OpenAPI 3.1 document of the given routes: complete, because it is made from the same data as the API. */
export function openApiOf(routes: readonly Route[], issuer: string, version: string): Json {
  const shared: Shared = new Map();
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const path = (paths[route.path] ??= {});
    path[route.method.toLowerCase()] = operationOf(route, shared);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Kinerja API', version },
    paths,
    components: {
      schemas: { ...Object.fromEntries(shared), Problem: schemaOf(problem, 'output', new Map()) },
      securitySchemes: {
        oidc: { type: 'openIdConnect', openIdConnectUrl: `${issuer}/.well-known/openid-configuration` },
      },
    },
  };
}
