import { describe, expect, it } from 'vitest';
import { anApi, ECHO } from './testing/an-api.ts';

const answering = (expression: string, differences = {}) =>
  anApi(
    { fn: `export const handler = async (event) => { ${expression} };` },
    { $default: 'fn' },
    differences,
  );

describe('what a function answers', () => {
  it('is a response when it has a status', async () => {
    const { ask } = await answering(`return {
      statusCode: 201,
      headers: { 'Content-Type': 'application/problem+json', ETag: '"1"', 'X-Count': 3 },
      cookies: ['a=1; HttpOnly', 'b=2'],
      body: '{"é":1}',
    };`);
    const answer = await ask('POST', '/');
    expect(answer.status).toBe(201);
    expect(answer.headers).toMatchObject({
      etag: '"1"',
      'x-count': '3',
      'content-type': 'application/problem+json',
    });
    expect(answer.headers).toMatchObject({ 'content-length': '8', 'set-cookie': ['a=1; HttpOnly', 'b=2'] });
    expect(answer.headers['apigw-requestid']).toMatch(/^[\w+/]{15}=$/);
    expect(answer.body).toBe('{"é":1}');
  });

  it('is decoded when it says that it is base64', async () => {
    const { ask } = await answering(`return { statusCode: 200, body: 'aGFsbw==', isBase64Encoded: true };`);
    expect((await ask('GET', '/')).body).toBe('halo');
  });

  it('has no body and no type with 204, and no body for HEAD', async () => {
    const { ask } = await answering(
      `return { statusCode: event.rawPath === '/none' ? 204 : 200, body: 'words' };`,
    );
    const none = await ask('GET', '/none');
    expect([none.status, none.body, none.headers['content-type']]).toEqual([204, '', undefined]);
    const head = await ask('HEAD', '/');
    expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', '5']);
  });

  it.each([
    ['an object', 'return { body: "x", ok: true };', '{"body":"x","ok":true}'],
    ['a list', 'return [1];', '[1]'],
    ['a word', 'return "Halo";', 'Halo'],
    ['nothing', '', 'null'],
  ])('is the JSON body of a 200 when it is %s without status', async (_, expression, body) => {
    const { ask } = await answering(expression);
    const answer = await ask('GET', '/');
    expect([answer.status, answer.headers['content-type'], answer.body]).toEqual([
      200,
      'application/json',
      body,
    ]);
  });

  it.each([
    ['a status that is no number', '{ statusCode: "ok" }'],
    ['a status out of range', '{ statusCode: 99 }'],
    ['a body that is no string', '{ statusCode: 200, body: { a: 1 } }'],
    ['a header with a list', '{ statusCode: 200, headers: { a: ["b"] } }'],
    ['a header with a line break', '{ statusCode: 200, headers: { a: "b\\r\\nc: d" } }'],
    ['a header without a proper name', '{ statusCode: 200, headers: { "a b": "c" } }'],
    ['cookies that are no list', '{ statusCode: 200, cookies: "a=1" }'],
    ['a flag that is no boolean', '{ statusCode: 200, body: "", isBase64Encoded: "yes" }'],
  ])('is an internal error when it has %s', async (_, response) => {
    const { ask, lines } = await answering(`return ${response};`);
    const answer = await ask('GET', '/');
    expect([answer.status, answer.body]).toEqual([500, '{"message":"Internal Server Error"}']);
    expect(lines.join('\n')).toContain('malformed response of');
  });
});

describe('a function that does not answer', () => {
  it('because it threw gives 500 and tells the client nothing', async () => {
    const { ask, lines } = await answering('throw new Error("secret");');
    const answer = await ask('GET', '/');
    expect([answer.status, answer.body]).toEqual([500, '{"message":"Internal Server Error"}']);
    expect(lines.join('\n')).toContain('failed: Error: secret');
  });

  it('because its process ended gives 500, and the next request is served', async () => {
    const { ask } = await answering('if (event.rawPath === "/die") process.exit(1); return "alive";');
    expect((await ask('GET', '/die')).status).toBe(500);
    expect((await ask('GET', '/')).body).toBe('alive');
  });

  it('because its own time was up gives 500', async () => {
    const { ask } = await answering('await new Promise(() => setInterval(() => {}, 1000));', {
      functions: { timeoutSeconds: 0.3 },
    });
    expect((await ask('GET', '/')).status).toBe(500);
  });

  it('within the time of the gateway gives 503', async () => {
    const { ask } = await answering('await new Promise(() => setInterval(() => {}, 1000));', {
      integrationMilliseconds: 300,
    });
    const answer = await ask('GET', '/');
    expect([answer.status, answer.body]).toEqual([503, '{"message":"Service Unavailable"}']);
  });

  it('because it is throttled gives 503', async () => {
    const { ask } = await answering('return 1;', { functions: { reservedConcurrency: 0 } });
    const answer = await ask('GET', '/');
    expect([answer.status, answer.body]).toEqual([503, '{"message":"Service Unavailable"}']);
  });

  it('because it does not exist gives 500', async () => {
    const gone = 'arn:aws:lambda:ap-southeast-3:123456789012:function:gone';
    const { ask, lines } = await anApi({ echo: ECHO }, { $default: gone });
    expect((await ask('GET', '/')).status).toBe(500);
    expect(lines.join('\n')).toContain(`Function not found: ${gone}`);
  });

  it('because its answer is larger than 6 MB gives 500', async () => {
    const { ask } = await answering('return "x".repeat(6_291_556);');
    expect((await ask('GET', '/')).status).toBe(500);
  });
});
