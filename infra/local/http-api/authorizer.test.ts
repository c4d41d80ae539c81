import { describe, expect, it } from 'vitest';
import { anApi, ECHO } from './testing/an-api.ts';

type Echo = { requestContext: { authorizer: { lambda: { event: unknown } } } } & Record<string, unknown>;

const guardedBy = (authorizer: string, differences = {}) =>
  anApi(
    { echo: ECHO, authorizer },
    { 'POST /a/{id}': { to: 'echo', authorizer: 'authorizer' } },
    differences,
  );

describe('a route with an authorizer', () => {
  it('asks it with the request, but without the body', async () => {
    const { ask } = await guardedBy(
      'export const handler = async (event) => ({ isAuthorized: true, context: { event } });',
    );
    const answer = await ask('POST', '/a/7?x=1', { authorization: 'Bearer t', cookie: 's=1' }, 'body');
    const { requestContext, ...event } = answer.json() as Echo;
    const { authorizer, ...context } = requestContext;
    const { version, routeKey, rawPath, rawQueryString, cookies, headers } = event;
    expect(authorizer.lambda.event).toEqual({
      version,
      type: 'REQUEST',
      routeArn: 'arn:aws:execute-api:ap-southeast-3:123456789012:a1b2c3d4e5/$default/POST/a/7',
      identitySource: null,
      routeKey,
      rawPath,
      rawQueryString,
      cookies,
      headers,
      queryStringParameters: { x: '1' },
      pathParameters: { id: '7' },
      requestContext: context,
    });
  });

  it('passes its context on as it is, objects too', async () => {
    const context = {
      actor: 'E1',
      roles: ['PEGAWAI'],
      agency: { id: 'A', year: 2026 },
      plt: false,
      none: null,
    };
    const { ask } = await guardedBy(
      `export const handler = () => ({ isAuthorized: true, context: ${JSON.stringify(context)} });`,
    );
    expect((await ask('POST', '/a/1')).json()).toMatchObject({
      requestContext: { authorizer: { lambda: context } },
    });
  });

  it('has no context when the authorizer gives none', async () => {
    const { ask } = await guardedBy('export const handler = () => ({ isAuthorized: true });');
    expect((await ask('POST', '/a/1')).json()).toMatchObject({
      requestContext: { authorizer: { lambda: null } },
    });
  });

  it('is forbidden when the authorizer says no', async () => {
    const { ask } = await guardedBy('export const handler = () => ({ isAuthorized: false, context: {} });');
    const answer = await ask('POST', '/a/1');
    expect(answer.status).toBe(403);
    expect(answer.body).toBe('{"message":"Forbidden"}');
  });

  it.each([
    ['throws', 'throw new Error("no");', 'Error: no'],
    ['answers with a word', 'return "yes";', 'isAuthorized is not a boolean'],
    ['answers with nothing', '', 'isAuthorized is not a boolean'],
    ['answers with a truthy value', 'return { isAuthorized: "true" };', 'isAuthorized is not a boolean'],
    [
      'gives a context that is no object',
      'return { isAuthorized: true, context: "E1" };',
      'context is not an object',
    ],
    ['takes too long', 'return new Promise(() => setInterval(() => {}, 1000));', 'no answer within 300 ms'],
  ])('fails when the authorizer %s', async (_, statement, reason) => {
    const late = reason.startsWith('no answer') ? { authorizerMilliseconds: 300 } : {};
    const { ask, lines } = await guardedBy(`export const handler = async () => { ${statement} };`, late);
    const answer = await ask('POST', '/a/1');
    expect(answer.status).toBe(500);
    expect(answer.body).toBe('{"message":"Internal Server Error"}');
    expect(lines.join('\n')).toContain(reason);
  });
});
