import { connect } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { anApi, ECHO } from './testing/an-api.ts';

const MB = 1024 * 1024;
const LENGTH =
  'export const handler = ({ body, isBase64Encoded }) => ({ length: body.length, isBase64Encoded });';

describe('the API itself refuses', () => {
  it('what no route takes', async () => {
    const { ask } = await anApi({ echo: ECHO }, { 'GET /a': 'echo' });
    const answer = await ask('DELETE', '/a');
    expect([answer.status, answer.headers['content-type']]).toEqual([404, 'application/json']);
    expect(answer.body).toBe('{"message":"Not Found"}');
    expect(answer.headers['apigw-requestid']).toBeDefined();
  });

  it('a path whose percent-encoding is broken', async () => {
    const { ask } = await anApi({ echo: ECHO }, { $default: 'echo' });
    for (const path of ['/%', '/%E0%A4%A', '/a/%zz']) {
      const answer = await ask('GET', path);
      expect([answer.status, answer.body]).toEqual([400, '{"message":"Bad Request"}']);
    }
  });

  it('headers beyond 10,240 bytes together with the request line', async () => {
    const { ask } = await anApi({ echo: ECHO }, { $default: 'echo' });
    const small = await ask('GET', '/', {
      host: 'h',
      connection: 'close',
      'x-filler': 'x'.repeat(10_240 - 20),
    });
    expect(small.status).toBe(200);
    const large = await ask('GET', '/', {
      host: 'h',
      connection: 'close',
      'x-filler': 'x'.repeat(10_240 - 19),
    });
    expect(large.status).toBe(431);
  });

  it('a body beyond 10 MB, without asking a function', async () => {
    const { ask, lines } = await anApi({ echo: ECHO }, { $default: 'echo' });
    const answer = await ask('POST', '/', { 'content-type': 'text/plain' }, 'x'.repeat(10 * MB + 1));
    expect([answer.status, answer.body]).toEqual([413, '{"message":"Request Entity Too Large"}']);
    expect(lines).toEqual([]);
  });

  it('a body that the gateway takes and Lambda does not', async () => {
    const { ask } = await anApi({ length: LENGTH }, { $default: 'length' });
    const type = { 'content-type': 'text/plain' };
    const fits = await ask('POST', '/', type, 'x'.repeat(5 * MB));
    expect(fits.json()).toEqual({ length: 5 * MB, isBase64Encoded: false });
    expect((await ask('POST', '/', type, 'x'.repeat(7 * MB))).status).toBe(413);
  });
});

describe('a client that goes away', () => {
  it('while it sends its body is forgotten, and no function runs', async () => {
    const { port, ask, open, lines } = await anApi(
      { fn: 'export const handler = () => { console.log("ran"); return "served"; };' },
      { $default: 'fn' },
    );
    const socket = connect(port, '127.0.0.1');
    socket.write('POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\nhalf');
    await vi.waitFor(() => expect(open()).toBe(1));
    socket.resetAndDestroy();
    await vi.waitFor(() => expect(open()).toBe(0));
    expect((await ask('GET', '/')).body).toBe('served');
    await vi.waitFor(() => expect(lines).toEqual(['fn ran']));
  });

  it('while the function works does not disturb the others', async () => {
    const { port, ask, open, lines } = await anApi(
      {
        fn: `export const handler = async (event) => {
          if (event.rawPath === '/quick') return 'served';
          console.log('working');
          await new Promise((resolve) => setTimeout(resolve, 100));
          console.log('done');
        };`,
      },
      { $default: 'fn' },
    );
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /slow HTTP/1.1\r\nHost: h\r\n\r\n');
    await vi.waitFor(() => expect(lines).toContain('fn working'));
    socket.resetAndDestroy();
    await vi.waitFor(() => expect(lines).toContain('fn done'));
    await vi.waitFor(() => expect(open()).toBe(0));
    expect((await ask('GET', '/quick')).body).toBe('served');
  });
});

describe('an API is refused', () => {
  it('when a route or an authorizer is no function of Lambda', async () => {
    await expect(anApi({}, { 'GET /a': 'arn:aws:s3:::bucket' })).rejects.toThrow('arn:aws:s3:::bucket');
    await expect(anApi({ echo: ECHO }, { 'GET /a': { to: 'echo', authorizer: 'nobody' } })).rejects.toThrow(
      'nobody',
    );
  });
});

describe('many requests at once', () => {
  it('are each answered with their own', async () => {
    const { ask } = await anApi({ echo: ECHO }, { 'GET /{id}': 'echo' });
    const ids = Array.from({ length: 8 }, (_, place) => `id-${place}`);
    const answers = await Promise.all(ids.map((id) => ask('GET', `/${id}`)));
    expect(answers.map((answer) => answer.json()['rawPath'])).toEqual(ids.map((id) => `/${id}`));
  });
});
