import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Route } from '../../contracts/route.ts';
import { BODY_LIMIT, MOST_LEVELS, parseRequest } from './parse.ts';

/** A route that takes any object, and one that takes no body at all. */
const open = {
  name: 'openThing',
  method: 'POST',
  path: '/v1/things',
  permission: 'public',
  summary: 'Takes whatever is sent',
  contract: { body: z.record(z.string(), z.unknown()), response: z.unknown(), status: 200 },
} satisfies Route;
const bodiless = { ...open, contract: { response: z.unknown(), status: 200 } } satisfies Route;

function aRequest(body: string): APIGatewayProxyEventV2 {
  return { headers: { 'content-type': 'application/json' }, body, isBase64Encoded: false } as never;
}

/** `{"a":{"a":…1}}`, so many objects deep. */
const nested = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

describe('the body of a request', () => {
  it.each([open, bodiless])('may be nested as deep as any of the product needs', (route) => {
    expect(parseRequest(route, aRequest(nested(MOST_LEVELS)))).toMatchObject({ ok: true });
  });

  it.each([open, bodiless])('is refused when it is deeper, whatever the route takes', (route) => {
    const lists = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    for (const body of [nested(MOST_LEVELS + 1), nested(20_000), lists]) {
      expect(body.length).toBeLessThan(BODY_LIMIT);
      expect(parseRequest(route, aRequest(body))).toMatchObject({
        ok: false,
        refusal: { code: 'request.invalid', fields: [{ path: 'body' }] },
      });
    }
  });

  it('makes the same digest of the same JSON, however it is written', () => {
    const [first, second, other] = ['{"a":1}', ' { "a" : 1 } ', '{"a":2}'].map((body) => {
      const parsed = parseRequest(open, aRequest(body));
      return parsed.ok ? parsed.value.bodyHash : undefined;
    });
    expect(first).toBe(second);
    expect(first).not.toBe(other);
  });
});
