import { describe, expect, it } from 'vitest';
import { anApi, ECHO } from './testing/an-api.ts';

const origin = 'https://kinerja.example.go.id';
const cors = {
  allowOrigins: [origin, 'http://localhost:5173'],
  allowMethods: ['GET', 'PUT'],
  allowHeaders: ['authorization', 'if-match'],
  exposeHeaders: ['etag'],
  maxAge: 600,
};
const preflight = { origin, 'access-control-request-method': 'PUT' };
const corsHeaders = (headers: object) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('access-control-')));

describe('a preflight', () => {
  it('is answered by the API itself', async () => {
    const { ask, lines } = await anApi({ echo: ECHO }, { 'GET /a': 'echo' }, { cors });
    const answer = await ask('OPTIONS', '/a', preflight);
    expect([answer.status, answer.body]).toEqual([204, '']);
    expect(corsHeaders(answer.headers)).toEqual({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET,PUT',
      'access-control-allow-headers': 'authorization,if-match',
      'access-control-max-age': '600',
    });
    expect(lines).toEqual([]);
  });

  it('from another origin is answered without permission', async () => {
    const { ask } = await anApi({ echo: ECHO }, { 'GET /a': 'echo' }, { cors });
    const answer = await ask('OPTIONS', '/a', { ...preflight, origin: 'https://elsewhere.example' });
    expect([answer.status, corsHeaders(answer.headers)]).toEqual([204, {}]);
  });

  it.each(['OPTIONS /{proxy+}', 'ANY /a', '$default'])(
    'goes to the route %s where there is one',
    async (routeKey) => {
      const { ask } = await anApi({ echo: ECHO }, { 'GET /a': 'echo', [routeKey]: 'echo' }, { cors });
      const answer = await ask('OPTIONS', '/a', preflight);
      expect([answer.status, answer.json()['routeKey']]).toEqual([200, routeKey]);
      expect(answer.headers['access-control-allow-origin']).toBe(origin);
    },
  );

  it('is not what every OPTIONS request is', async () => {
    const { ask } = await anApi({ echo: ECHO }, { 'GET /a': 'echo' }, { cors });
    expect((await ask('OPTIONS', '/a')).status).toBe(404);
  });

  it('finds no route when the API has no CORS settings', async () => {
    const { ask } = await anApi({ echo: ECHO }, { 'GET /a': 'echo' });
    expect((await ask('OPTIONS', '/a', preflight)).status).toBe(404);
  });
});

describe('an answer to a request from a page', () => {
  const speaking = `export const handler = () => ({
    statusCode: 200, headers: { 'Access-Control-Allow-Origin': 'https://evil.example', 'access-control-allow-credentials': 'true' },
  });`;

  it('carries the headers of the API in place of what the function said', async () => {
    const { ask } = await anApi({ speaking }, { 'GET /a': 'speaking' }, { cors });
    const expected = { 'access-control-allow-origin': origin, 'access-control-expose-headers': 'etag' };
    expect(corsHeaders((await ask('GET', '/a', { origin })).headers)).toEqual(expected);
    expect(corsHeaders((await ask('GET', '/a', { origin: 'https://elsewhere.example' })).headers)).toEqual(
      {},
    );
    expect(corsHeaders((await ask('GET', '/a')).headers)).toEqual({});
  });

  it('carries them too when the API itself refuses', async () => {
    const { ask } = await anApi({ speaking }, { 'GET /a': 'speaking' }, { cors });
    const answer = await ask('GET', '/b', { origin });
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([404, origin]);
  });

  it('carries what the function said when the API has no CORS settings', async () => {
    const { ask } = await anApi({ speaking }, { 'GET /a': 'speaking' });
    expect((await ask('GET', '/a', { origin })).headers['access-control-allow-origin']).toBe(
      'https://evil.example',
    );
  });
});

describe('allowed origins', () => {
  const allowing = (...allowOrigins: string[]) =>
    anApi({ echo: ECHO }, { $default: 'echo' }, { cors: { ...cors, allowOrigins } });

  it('may be all, or all of a scheme', async () => {
    const all = await allowing('*');
    expect((await all.ask('GET', '/', { origin })).headers['access-control-allow-origin']).toBe('*');
    const secure = await allowing('https://*');
    expect((await secure.ask('GET', '/', { origin })).headers['access-control-allow-origin']).toBe(origin);
    const plain = (await secure.ask('GET', '/', { origin: 'http://a.example' })).headers;
    expect(plain['access-control-allow-origin']).toBeUndefined();
  });

  it('may not have another wildcard', async () => {
    await expect(allowing('https://*.example')).rejects.toThrow('https://*.example');
  });
});
