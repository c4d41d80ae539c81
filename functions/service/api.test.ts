import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

type Api = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;
let api: Api;

/** A request as the gateway hands it on; `actor` is what the authorizer's context says. */
function aRequest(
  routeKey: string,
  actor: Record<string, string> = { credentials: 'missing' },
): APIGatewayProxyEventV2 {
  const [method = 'GET', path = '/v1/nowhere'] = routeKey.startsWith('$') ? [] : routeKey.split(' ');
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: '',
    headers: { 'accept-language': 'en' },
    requestContext: {
      requestId: 'r',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '', userAgent: '' },
      authorizer: { lambda: actor },
    } as never,
    isBase64Encoded: false,
  };
}

const bodyOf = (answer: APIGatewayProxyStructuredResultV2): unknown => JSON.parse(answer.body ?? 'null');

describe('the service', () => {
  beforeAll(async () => {
    vi.stubEnv('ISSUER', 'https://issuer.example');
    ({ handler: api } = await import('./api.ts'));
  });
  afterAll(() => vi.unstubAllEnvs());

  it('says that it is well, to anybody', async () => {
    const answer = await api(aRequest('GET /v1/health'));
    expect(answer.statusCode).toBe(200);
    expect(bodyOf(answer)).toMatchObject({ status: 'ok' });
  });

  it('describes the API, to anybody', async () => {
    const answer = await api(aRequest('GET /v1/openapi.json'));
    expect(answer.statusCode).toBe(200);
    expect(bodyOf(answer)).toMatchObject({ openapi: '3.1.0' });
  });

  it('tells a stranger nothing about which addresses exist', async () => {
    const answer = await api(aRequest('$default'));
    expect(answer.statusCode).toBe(401);
    expect(bodyOf(answer)).toMatchObject({ code: 'auth.missing', correlationId: 'r' });
  });

  it('tells those who are signed in that there is nothing', async () => {
    const answer = await api(aRequest('$default', { credentials: 'valid', actor: '{}' }));
    expect(answer.statusCode).toBe(404);
    expect(bodyOf(answer)).toMatchObject({ code: 'route.not-found' });
  });

  it('does not take an unsure authorizer for a missing token', async () => {
    const answer = await api(aRequest('$default', { credentials: 'unavailable' }));
    expect(answer.statusCode).toBe(503);
  });
});
