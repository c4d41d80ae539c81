import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { expect } from 'vitest';
import { handler } from '../api.ts';

/** An answer: a result with its explanation, or problem details. */
export type Body = Record<string, unknown> & {
  fields?: { path: string; message: string }[];
  explanation?:
    undefined | { sentences: { id: string[]; en: string[] }; rules: { rule: string; basis: object[] }[] };
};

const somebody = {
  kind: 'PERSON',
  agency: 'a',
  id: 'x',
  roles: ['PEGAWAI'],
  heads: [],
  delegations: [],
  zone: 'Asia/Jakarta',
  shards: 16,
};

/** A request as the gateway hands it on, by somebody without any other role. */
export async function ask(
  route: string,
  body?: unknown,
  name?: string,
): Promise<{ status?: number; body: Body }> {
  const event = {
    version: '2.0',
    routeKey: route,
    rawPath: '/v1/calculators',
    rawQueryString: '',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    pathParameters: name === undefined ? {} : { name },
    requestContext: {
      requestId: 'r',
      authorizer: { lambda: { credentials: 'valid', actor: JSON.stringify(somebody) } },
    },
    isBase64Encoded: false,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  } as unknown as APIGatewayProxyEventV2;
  const answer = await handler(event);
  return {
    ...(answer.statusCode === undefined ? {} : { status: answer.statusCode }),
    body: JSON.parse(answer.body ?? 'null') as Body,
  };
}
/** One case for the calculator of this name. */
export const calculate = (name: string, input: unknown) => ask('POST /v1/calculators/{name}', input, name);

/** What explains a result: rules with a basis, and sentences that leave no code or empty place to the reader. */
export function expectExplained({ explanation }: Body): void {
  const { sentences, rules } = explanation ?? {};
  expect(rules?.length).toBeGreaterThan(0);
  expect(rules?.every((it) => it.basis.length > 0)).toBe(true);
  expect(sentences?.id.length).toBeGreaterThan(1);
  expect(sentences?.en.length).toBe(sentences?.id.length);
  expect([...(sentences?.id ?? []), ...(sentences?.en ?? [])].join('\n')).not.toMatch(
    /undefined|null|NaN|\[object|[A-Z]_[A-Z]|\{/,
  );
}
