import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { allRoutes } from './all-routes.ts';
import { openApiOf } from './handlers/openapi.ts';

type Parameter = { name: string; in: string; required: boolean; schema: object };
type Operation = {
  operationId: string;
  summary: string;
  security: object[];
  parameters: Parameter[];
  requestBody?: object;
  responses: Record<string, { content: object }>;
};

const document = openApiOf(allRoutes, 'https://issuer.example', '0.1.0');
const paths = document['paths'] as Record<string, Record<string, Operation>>;
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, it]) => ({ ...it, path, key: `${method.toUpperCase()} ${path}` })),
);

describe('the description of the API', () => {
  it('is a valid OpenAPI 3.1 document', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(document));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(validator.version).toBe('3.1');
  });

  it('can be sent as JSON without loss', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  it('has every route once, with an id of its own', () => {
    const routes = allRoutes.map((it) => `${it.method} ${it.path}`);
    expect(operations.map((it) => it.key).toSorted()).toEqual(routes.toSorted());
    expect(new Set(operations.map((it) => it.operationId)).size).toBe(allRoutes.length);
  });

  it.each(operations)('declares the parameters in $key', ({ path, parameters }) => {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const declared = parameters.filter((it) => it.in === 'path');
    expect(declared.map((it) => it.name).toSorted()).toEqual(inPath.toSorted());
    expect(declared.every((it) => it.required)).toBe(true);
    const names = parameters.map((it) => `${it.in} ${it.name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(allRoutes)('asks of $name what the pipeline asks', (route) => {
    const operation = operations.find((it) => it.operationId === route.name);
    const header = (name: string) =>
      operation?.parameters.find((it) => it.in === 'header' && it.name === name);
    expect(header('If-Match')?.required).toBe(route.precondition === 'IF_MATCH' ? true : undefined);
    expect(header('Idempotency-Key')?.required ?? false).toBe(route.idempotency === 'REQUIRED');
    expect(operation?.requestBody !== undefined).toBe(route.contract.body !== undefined);
    expect(operation?.security).toEqual(route.permission === 'public' ? [] : [{ oidc: [] }]);
    expect(Object.keys(operation?.responses ?? {})).toEqual([String(route.contract.status), 'default']);
    expect(operation?.summary).toMatch(/^[A-Z].*[^.]$/);
  });

  it('says which answer is a file, and which a browser gets as a page', () => {
    const types = operations.map(({ operationId, responses }) => {
      const { content } = responses['200'] ?? responses['201'] ?? responses['202'] ?? { content: {} };
      return [operationId, Object.keys(content)] as const;
    });
    expect(types.filter(([, it]) => !it.includes('application/json')).map(([name]) => name)).toEqual(
      allRoutes.filter((it) => it.contract.produces !== undefined).map((it) => it.name),
    );
    expect(types.filter(([, it]) => it.includes('text/html')).map(([name]) => name)).toEqual([
      'verifyDocument',
    ]);
  });

  it('names the issuer that tokens come from', () => {
    expect(document).toMatchObject({
      components: {
        securitySchemes: {
          oidc: {
            type: 'openIdConnect',
            openIdConnectUrl: 'https://issuer.example/.well-known/openid-configuration',
          },
        },
      },
    });
  });
});
