import { request as send } from 'node:http';

import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { aLocalS3, credentials, type LocalS3, readRefusal } from './testing/a-local-s3.ts';

const MINUTE = 60_000;
let s3: LocalS3;
let offset = 0;

beforeAll(async () => {
  s3 = await aLocalS3({ now: () => new Date(Date.now() + offset) });
  await s3.client.send(new PutObjectCommand({ Bucket: 'plain', Key: 'secret', Body: 'secret bytes' }));
});
beforeEach(() => {
  offset = 0;
});
afterAll(() => s3.stop());

const read = new GetObjectCommand({ Bucket: 'plain', Key: 'secret' });
const presign = (expiresIn = 60, client = s3.client) => getSignedUrl(client, read, { expiresIn });
const refusal = async (url: string, init = {}) => readRefusal(await fetch(url, init));

/** What the real client signs for a put, caught before it is sent. */
async function signedPut(): Promise<{ headers: Record<string, string>; path: string }> {
  const client = s3.clientWith({});
  let caught = { headers: {} as Record<string, string>, path: '' };
  client.middlewareStack.add(
    (next) => async (args) => {
      const { headers, path } = args.request as { headers: Record<string, string>; path: string };
      caught = { headers: { ...headers }, path: `${path}?x-id=PutObject` };
      return next(args);
    },
    { step: 'deserialize', priority: 'low' },
  );
  await client.send(new PutObjectCommand({ Bucket: 'plain', Key: 'put', Body: 'as signed' }));
  return caught;
}

describe('without a signature', () => {
  it('nothing is exposed: every method on anything is AccessDenied', async () => {
    const targets = [
      '/',
      '/plain',
      '/plain?list-type=2',
      '/plain/secret',
      '/plain/nothing',
      '/nobody/x',
      '/plain/secret?tagging',
    ];
    for (const target of targets) {
      for (const method of ['GET', 'PUT', 'DELETE', 'POST']) {
        const { status, code, text } = await refusal(s3.url + target, { method });
        expect({ target, method, status, code }).toEqual({
          target,
          method,
          status: 403,
          code: 'AccessDenied',
        });
        expect(text).not.toContain('secret bytes');
      }
      expect((await fetch(s3.url + target, { method: 'HEAD' })).status).toBe(403);
    }
  });

  it('a response override changes nothing', async () => {
    const { code } = await refusal(`${s3.url}/plain/secret?response-content-type=text/html`);
    expect(code).toBe('AccessDenied');
  });
});

describe('a signed header', () => {
  const withKeys = (keys: Partial<typeof credentials>) =>
    s3.clientWith({ credentials: { ...credentials, ...keys } });

  it('of another key is InvalidAccessKeyId, of another secret SignatureDoesNotMatch', async () => {
    await expect(withKeys({ accessKeyId: 'other' }).send(read)).rejects.toMatchObject({
      name: 'InvalidAccessKeyId',
      $metadata: { httpStatusCode: 403 },
    });
    await expect(withKeys({ secretAccessKey: 'other' }).send(read)).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
      $metadata: { httpStatusCode: 403 },
    });
  });

  it('for another region, or with a session token, is refused', async () => {
    const elsewhere = s3.clientWith({ region: 'us-east-1' }).send(read);
    await expect(elsewhere).rejects.toMatchObject({ name: 'AuthorizationHeaderMalformed' });
    const withToken = s3.clientWith({ credentials: { ...credentials, sessionToken: 'token' } }).send(read);
    await expect(withToken).rejects.toMatchObject({ name: 'InvalidToken' });
  });

  it('is RequestTimeTooSkewed more than 15 minutes away from the clock, either way', async () => {
    for (const skew of [16 * MINUTE, -16 * MINUTE]) {
      offset = skew;
      await expect(s3.clientWith({}).send(read)).rejects.toMatchObject({ name: 'RequestTimeTooSkewed' });
    }
    offset = 14 * MINUTE;
    expect((await s3.clientWith({}).send(read)).ContentLength).toBe(12);
  });

  it('covers the body, the path and every x-amz header', async () => {
    const { headers, path } = await signedPut();
    const put = (target: string, body: string, more = {}) =>
      refusal(s3.url + target, { method: 'PUT', body, headers: { ...headers, ...more } });
    expect((await fetch(s3.url + path, { method: 'PUT', body: 'as signed', headers })).status).toBe(200);
    expect((await put(path, 'tampered!')).code).toBe('XAmzContentSHA256Mismatch');
    expect((await put('/plain/other?x-id=PutObject', 'as signed')).code).toBe('SignatureDoesNotMatch');
    expect((await put(`${path}&tagging`, 'as signed')).code).toBe('SignatureDoesNotMatch');
    const extra = await put(path, 'as signed', { 'x-amz-meta-extra': '1' });
    expect(extra.code).toBe('AccessDenied');
    expect(extra.text).toContain('<HeadersNotSigned>x-amz-meta-extra</HeadersNotSigned>');
    const stored = await s3.client.send(new GetObjectCommand({ Bucket: 'plain', Key: 'put' }));
    expect(await stored.Body?.transformToString()).toBe('as signed');
  });
});

describe('a presigned URL', () => {
  it('opens what it names, until it expires', async () => {
    const url = await presign(60);
    expect(await (await fetch(url)).text()).toBe('secret bytes');
    offset = 59_000;
    expect((await fetch(url)).status).toBe(200);
    offset = 62_000;
    const { status, code, text } = await refusal(url);
    expect({ status, code }).toEqual({ status: 403, code: 'AccessDenied' });
    expect(text).toContain('Request has expired');
  });

  it('may last seven days and not a second longer', async () => {
    const url = await presign(7 * 24 * 3600);
    offset = (7 * 24 * 60 - 1) * MINUTE;
    expect((await fetch(url)).status).toBe(200);
    offset = 0;
    expect((await refusal(url.replace('X-Amz-Expires=604800', 'X-Amz-Expires=604801'))).code).toBe(
      'AuthorizationQueryParametersError',
    );
  });

  it('is refused when any part of it was changed', async () => {
    const url = await presign(60);
    const changed = [
      url.replace('X-Amz-Expires=60', 'X-Amz-Expires=600'),
      url.replace('/plain/secret', '/plain/put'),
      `${url}&response-content-type=text%2Fhtml`,
      url.replace(
        /X-Amz-Signature=(.)/,
        (_, digit: string) => `X-Amz-Signature=${digit === '0' ? '1' : '0'}`,
      ),
    ];
    for (const tampered of changed) {
      expect(await refusal(tampered)).toMatchObject({ status: 403, code: 'SignatureDoesNotMatch' });
    }
    expect((await refusal(url, { method: 'DELETE' })).code).toBe('SignatureDoesNotMatch');
    expect((await refusal(`${url}&X-Amz-Expires=600`)).code).toBe('InvalidArgument');
    expect((await refusal(url, { headers: { authorization: 'AWS4-HMAC-SHA256 x' } })).code).toBe(
      'InvalidArgument',
    );
  });

  it('uploads a body with the type and the checksum that were signed, and no other', async () => {
    const client = s3.clientWith({ requestChecksumCalculation: 'WHEN_REQUIRED' });
    const put = new PutObjectCommand({
      Bucket: 'plain',
      Key: 'uploaded',
      ContentType: 'text/plain',
      ChecksumSHA256: 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=',
      Metadata: { by: 'presign' },
    });
    const url = await getSignedUrl(client, put, {
      expiresIn: 60,
      signableHeaders: new Set(['content-type']),
    });
    const upload = (body: string, type = 'text/plain') =>
      fetch(url, { method: 'PUT', body, headers: { 'content-type': type } });
    expect(await readRefusal(await upload('abd'))).toMatchObject({ status: 400, code: 'BadDigest' });
    expect((await readRefusal(await upload('abc', 'text/html'))).code).toBe('SignatureDoesNotMatch');
    expect((await upload('abc')).status).toBe(200);
    const stored = await s3.client.send(new GetObjectCommand({ Bucket: 'plain', Key: 'uploaded' }));
    expect(stored).toMatchObject({ ContentType: 'text/plain', Metadata: { by: 'presign' } });
  });
});

describe('a malformed target', () => {
  it('is refused before anything is looked at', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const { port } = new URL(s3.url);
      const raw = send({ host: '127.0.0.1', port, path: '/plain/%E0%A4%A' }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      raw.on('error', reject).end();
    });
    expect(status).toBe(400);
  });
});
