import { describe, expect, it } from 'vitest';
import { anApi, ECHO } from './testing/an-api.ts';

const now = () => new Date('2026-03-02T19:03:58.123Z');

describe('the event of a request', () => {
  it('has exactly the fields of payload format 2.0', async () => {
    const { ask, port } = await anApi({ echo: ECHO }, { 'POST /v1/periods/{period}': 'echo' }, { now });
    const headers = {
      Host: 'kinerja.example.go.id',
      'User-Agent': 'test/1',
      'Content-Type': 'application/json; charset=utf-8',
      Cookie: 'a=1; b=2',
      'X-Many': ['one', 'two'],
    };
    const answer = await ask('POST', '/v1/periods/2026%2DQ1?q=a%20b&unit=1&unit=2&empty', headers, '{"é":1}');
    expect(answer.status).toBe(200);
    expect(answer.json()).toEqual({
      version: '2.0',
      routeKey: 'POST /v1/periods/{period}',
      rawPath: '/v1/periods/2026-Q1',
      rawQueryString: 'q=a%20b&unit=1&unit=2&empty',
      cookies: ['a=1', 'b=2'],
      headers: {
        host: 'kinerja.example.go.id',
        'user-agent': 'test/1',
        'content-type': 'application/json; charset=utf-8',
        'content-length': '8',
        'x-many': 'one,two',
        'x-amzn-trace-id': expect.stringMatching(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24}$/),
        'x-forwarded-for': '127.0.0.1',
        'x-forwarded-port': String(port),
        'x-forwarded-proto': 'http',
      },
      queryStringParameters: { q: 'a b', unit: '1,2', empty: '' },
      pathParameters: { period: '2026-Q1' },
      requestContext: {
        accountId: '123456789012',
        apiId: 'a1b2c3d4e5',
        domainName: 'a1b2c3d4e5.execute-api.ap-southeast-3.amazonaws.com',
        domainPrefix: 'a1b2c3d4e5',
        http: {
          method: 'POST',
          path: '/v1/periods/2026-Q1',
          protocol: 'HTTP/1.1',
          sourceIp: '127.0.0.1',
          userAgent: 'test/1',
        },
        requestId: answer.headers['apigw-requestid'],
        routeKey: 'POST /v1/periods/{period}',
        stage: '$default',
        time: '02/Mar/2026:19:03:58 +0000',
        timeEpoch: now().getTime(),
      },
      body: '{"é":1}',
      isBase64Encoded: false,
    });
  });

  it('leaves out what the request does not have', async () => {
    const { ask } = await anApi({ echo: ECHO }, { $default: 'echo' });
    const event = (await ask('GET', '/')).json();
    expect(event).toMatchObject({
      routeKey: '$default',
      rawPath: '/',
      rawQueryString: '',
      isBase64Encoded: false,
    });
    for (const field of ['cookies', 'queryStringParameters', 'pathParameters', 'body', 'stageVariables']) {
      expect(event).not.toHaveProperty(field);
    }
    expect(event['requestContext']).not.toHaveProperty('authorizer');
  });

  it('decodes path variables, also a greedy one, after the route is chosen', async () => {
    const { ask } = await anApi(
      { echo: ECHO },
      { 'GET /files/{proxy+}': 'echo', 'GET /units/{unit}': 'echo' },
    );
    expect((await ask('GET', '/files/a%20b/c')).json()).toMatchObject({ pathParameters: { proxy: 'a b/c' } });
    expect((await ask('GET', '/units/a%2Fb')).json()).toMatchObject({ pathParameters: { unit: 'a/b' } });
  });

  it('adds the sender to the proxies that a request passed', async () => {
    const { ask } = await anApi({ echo: ECHO }, { $default: 'echo' });
    const event = (await ask('GET', '/', { 'X-Forwarded-For': '203.0.113.7' })).json();
    expect(event).toMatchObject({ headers: { 'x-forwarded-for': '203.0.113.7, 127.0.0.1' } });
  });

  it('carries text as text and everything else in base64', async () => {
    const { ask } = await anApi({ echo: ECHO }, { $default: 'echo' });
    const text = [
      'text/csv',
      'application/json',
      'application/problem+json',
      'application/xml',
      'application/javascript',
    ];
    for (const type of text) {
      const event = (await ask('POST', '/', { 'content-type': type }, 'é')).json();
      expect(event).toMatchObject({ body: 'é', isBase64Encoded: false });
    }
    const bytes = Buffer.from([0, 255, 128]);
    for (const type of ['application/octet-stream', 'application/x-www-form-urlencoded', 'image/png']) {
      const event = (await ask('POST', '/', { 'content-type': type }, bytes)).json();
      expect(event).toMatchObject({ body: bytes.toString('base64'), isBase64Encoded: true });
    }
    const zipped = (
      await ask('POST', '/', { 'content-type': 'text/csv', 'content-encoding': 'gzip' }, bytes)
    ).json();
    expect(zipped).toMatchObject({ isBase64Encoded: true });
  });

  it('has the stage before the path when the stage has a name, and nothing is outside of the stage', async () => {
    const { ask } = await anApi({ echo: ECHO }, { 'GET /a': 'echo' }, { stage: 'v1' });
    const event = (await ask('GET', '/v1/a')).json();
    expect(event).toMatchObject({ routeKey: 'GET /a', rawPath: '/v1/a', requestContext: { stage: 'v1' } });
    expect((await ask('GET', '/a')).status).toBe(404);
  });
});
