import { connect } from 'node:net';

import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { createPresignedPost, type PresignedPostOptions } from '@aws-sdk/s3-presigned-post';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { aLocalS3, type LocalS3, readRefusal } from './testing/a-local-s3.ts';

const SHA256_OF_ABC = 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=';
let s3: LocalS3;
let offset = 0;

beforeAll(async () => {
  s3 = await aLocalS3({ now: () => new Date(Date.now() + offset) });
});
beforeEach(() => {
  offset = 0;
});
afterEach(() => expect(s3.faults).toEqual([]));
afterAll(() => s3.stop());

type Sent = Partial<PresignedPostOptions> & {
  more?: Record<string, string>;
  file?: string;
  name?: string;
  late?: string;
};

async function post(sent: Sent): Promise<Response> {
  const { more = {}, file = 'abc', name = 'proof.pdf', late, ...options } = sent;
  const signed = await createPresignedPost(s3.client, {
    Bucket: 'uploads',
    Key: 'in/x',
    Expires: 60,
    ...options,
  });
  const form = new FormData();
  for (const [field, value] of Object.entries({ ...signed.fields, ...more })) form.append(field, value);
  form.append('file', new File([file], name, { type: 'application/pdf' }));
  if (late !== undefined) form.append('late', late);
  return fetch(signed.url, { method: 'POST', body: form });
}

async function refused(sent: Sent): Promise<{ status: number; code: string; text: string }> {
  const before = (await s3.files()).sort();
  const events = s3.events.length;
  const refusal = await readRefusal(await post(sent));
  expect((await s3.files()).sort()).toEqual(before);
  expect(s3.events).toHaveLength(events);
  return refusal;
}

const stored = async (Key: string) => {
  const read = await s3.client.send(new GetObjectCommand({ Bucket: 'uploads', Key }));
  return { ...read, text: await read.Body?.transformToString() };
};

describe('a form with a signed policy', () => {
  it('stores its file with the fields that the policy allows', async () => {
    const answer = await post({
      Fields: {
        'Content-Type': 'application/pdf',
        'x-amz-meta-owner': 'e1',
        'x-amz-checksum-algorithm': 'SHA256',
        'x-amz-checksum-sha256': SHA256_OF_ABC,
        'x-amz-server-side-encryption': 'AES256',
        tagging: '<Tagging><TagSet><Tag><Key>state</Key><Value>new</Value></Tag></TagSet></Tagging>',
      },
      Conditions: [['content-length-range', 1, 10]],
      more: { 'x-ignore-submit': 'yes' },
      late: 'ignored, as it comes after the file',
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('etag')).toBe('"900150983cd24fb0d6963f7d28e17f72"');
    expect(await stored('in/x')).toMatchObject({
      text: 'abc',
      ContentType: 'application/pdf',
      Metadata: { owner: 'e1' },
      TagCount: 1,
    });
    const head = await s3.client.send(
      new HeadObjectCommand({ Bucket: 'uploads', Key: 'in/x', ChecksumMode: 'ENABLED' }),
    );
    expect(head.ChecksumSHA256).toBe(SHA256_OF_ABC);
    expect(s3.events.at(-1)?.detail).toMatchObject({
      reason: 'POST Object',
      object: { key: 'in/x', size: 3 },
    });
  });

  it('answers with the status that it asks for', async () => {
    const asking = (status: string) => post({ Fields: { success_action_status: status } });
    expect((await asking('200')).status).toBe(200);
    const created = await asking('201');
    expect(created.status).toBe(201);
    expect(await created.text()).toMatch(/<PostResponse>.*<Bucket>uploads<\/Bucket><Key>in\/x<\/Key><ETag>/);
    expect((await asking('418')).status).toBe(204);
  });

  it('puts the name of the file into the key, without the folders of the client', async () => {
    const answer = await post({ Key: 'user/${filename}', name: '..\\..\\a/b/ré "1".txt' });
    expect(answer.status).toBe(204);
    expect((await stored('user/ré "1".txt')).text).toBe('abc');
  });

  it('carries bytes that look like its own boundary, and larger files', async () => {
    for (const file of ['\r\n--', '\r\n------formdata\r\n\r\n--', '\r\n-'.repeat(700_000), '']) {
      expect((await post({ file })).status).toBe(204);
      expect((await stored('in/x')).text === file).toBe(true);
    }
  });
});

describe('a refused form leaves nothing behind and says why:', () => {
  it('an expired policy', async () => {
    offset = 61_000;
    const { status, code, text } = await refused({});
    expect({ status, code }).toEqual({ status: 403, code: 'AccessDenied' });
    expect(text).toContain('Policy expired');
  });

  it('a tampered signature, policy or credential', async () => {
    const zeros = '0'.repeat(64);
    expect(await refused({ more: { 'X-Amz-Signature': zeros } })).toMatchObject({
      status: 403,
      code: 'SignatureDoesNotMatch',
    });
    const open = Buffer.from(JSON.stringify({ expiration: '2099-01-01T00:00:00Z', conditions: [] })).toString(
      'base64',
    );
    expect((await refused({ more: { Policy: open } })).code).toBe('SignatureDoesNotMatch');
    const date = new Date().toISOString().slice(0, 10).replaceAll('-', '');
    const other = `other/${date}/ap-southeast-3/s3/aws4_request`;
    expect((await refused({ more: { 'X-Amz-Credential': other } })).code).toBe('InvalidAccessKeyId');
  });

  it('a condition that does not hold, by its text', async () => {
    const { status, code, text } = await refused({ more: { key: 'in/y' } });
    expect({ status, code }).toEqual({ status: 403, code: 'AccessDenied' });
    expect(text).toContain('[&quot;eq&quot;,&quot;$key&quot;,&quot;in/x&quot;]');
    const begins = { Conditions: [['starts-with', '$Content-Type', 'image/']] } satisfies Sent;
    expect((await refused({ ...begins, more: { 'Content-Type': 'text/html' } })).text).toContain(
      'starts-with',
    );
    expect((await refused({ ...begins, more: { 'Content-Type': 'image/png, text/html' } })).text).toContain(
      'starts-with',
    );
    expect((await refused(begins)).text).toContain('$content-type');
    expect((await post({ ...begins, more: { 'Content-Type': 'image/png' } })).status).toBe(204);
  });

  it('a field that no condition covers, by its name', async () => {
    const { code, text } = await refused({ more: { 'x-amz-meta-extra': '1' } });
    expect(code).toBe('AccessDenied');
    expect(text).toContain('Extra input fields: x-amz-meta-extra');
    expect((await refused({ more: { constructor: '1' } })).text).toContain('Extra input fields: constructor');
  });

  it('another bucket than the policy names', async () => {
    const signed = await createPresignedPost(s3.client, { Bucket: 'uploads', Key: 'in/x' });
    const form = new FormData();
    for (const [field, value] of Object.entries(signed.fields)) form.append(field, value);
    form.append('file', 'abc');
    const { text } = await readRefusal(await fetch(`${s3.url}/plain`, { method: 'POST', body: form }));
    expect(text).toContain('$bucket');
    const listed = await s3.client.send(new ListObjectsV2Command({ Bucket: 'plain' }));
    expect(listed.KeyCount).toBe(0);
  });

  it('a file too large or too small', async () => {
    const Conditions: PresignedPostOptions['Conditions'] = [['content-length-range', 3, 5]];
    expect((await post({ Conditions, file: 'abc' })).status).toBe(204);
    expect((await post({ Conditions, file: 'abcde' })).status).toBe(204);
    expect(await refused({ Conditions, file: 'abcdef' })).toMatchObject({
      status: 400,
      code: 'EntityTooLarge',
    });
    expect(await refused({ Conditions, file: 'x'.repeat(3_000_000) })).toMatchObject({
      code: 'EntityTooLarge',
    });
    expect(await refused({ Conditions, file: 'ab' })).toMatchObject({ status: 400, code: 'EntityTooSmall' });
  });

  it('a file that is not the one whose checksum was signed', async () => {
    const Fields = { 'x-amz-checksum-algorithm': 'SHA256', 'x-amz-checksum-sha256': SHA256_OF_ABC };
    expect(await refused({ Fields, file: 'abd' })).toMatchObject({ status: 400, code: 'BadDigest' });
  });

  it('what this server does not know, by its name', async () => {
    const Fields = { success_action_redirect: 'https://app.example/' };
    const { status, code, text } = await refused({ Fields });
    expect({ status, code }).toEqual({ status: 501, code: 'NotImplemented' });
    expect(text).toContain('success_action_redirect');
    expect((await refused({ Fields: { 'x-amz-object-lock-mode': 'COMPLIANCE' } })).text).toContain(
      'x-amz-object-lock-mode',
    );
  });

  it('a form that brings a query to reach something else', async () => {
    const signed = await createPresignedPost(s3.client, { Bucket: 'uploads', Key: 'in/x' });
    const form = new FormData();
    for (const [field, value] of Object.entries({ ...signed.fields, file: 'abc' })) form.append(field, value);
    for (const query of ['list-type=2', 'uploads', 'delete', 'X-Amz-Signature=0']) {
      const answer = await fetch(`${signed.url}?${query}`, { method: 'POST', body: form });
      expect(await readRefusal(answer)).toMatchObject({ status: 501, code: 'NotImplemented' });
    }
  });

  it('a form whose sender goes away in the middle of the file', async () => {
    const signed = await createPresignedPost(s3.client, { Bucket: 'uploads', Key: 'in/half' });
    const parts = Object.entries({ ...signed.fields, file: 'the beginning of' }).map(
      ([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}`,
    );
    const head = 'POST /uploads HTTP/1.1\r\nHost: s3\r\nContent-Length: 100000\r\n';
    const before = await s3.files();
    const socket = connect(Number(new URL(s3.url).port), '127.0.0.1');
    socket.write(`${head}Content-Type: multipart/form-data; boundary=b\r\n\r\n${parts.join('\r\n')}`);
    await expect.poll(() => s3.files()).toHaveLength(before.length + 1);
    socket.destroy();
    await expect.poll(() => s3.files()).toHaveLength(before.length);
  });

  it('a value that would break out of a header', async () => {
    const { code, text } = await refused({ Fields: { 'Content-Type': 'text/plain\r\nset-cookie: a=b' } });
    expect(code).toBe('InvalidArgument');
    expect(text).toContain('content-type');
  });
});

describe('a form that is none', () => {
  const raw = async (body: string, type = 'multipart/form-data; boundary=b') => {
    const answer = await fetch(`${s3.url}/uploads`, {
      method: 'POST',
      body,
      headers: { 'content-type': type },
    });
    return (await readRefusal(answer)).code;
  };
  const part = (name: string, value: string) =>
    `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

  it('is MalformedPOSTRequest, or what else S3 calls it', async () => {
    expect(await raw('nonsense\r\n')).toBe('MalformedPOSTRequest');
    expect(await raw('', 'multipart/form-data')).toBe('MalformedPOSTRequest');
    expect(await raw('--b\r\nX: y\r\n\r\nvalue\r\n--b--\r\n')).toBe('MalformedPOSTRequest');
    expect(await raw(`${part('key', 'a')}${part('KEY', 'b')}--b--\r\n`)).toBe('MalformedPOSTRequest');
    expect(await raw(`${part('key', 'a')}--b--\r\n`)).toBe('InvalidArgument');
    expect(await raw(part('key', 'a'))).toBe('IncompleteBody');
    expect(await raw(`${part('key', 'x'.repeat(21_000))}--b--\r\n`)).toBe(
      'MaxPostPreDataLengthExceededError',
    );
    expect(await raw(`${part('key', 'a')}${part('file', 'abc')}--b--\r\n`)).toBe('AccessDenied');
  });

  it('stores nothing', async () => {
    const read = s3.client.send(new GetObjectCommand({ Bucket: 'uploads', Key: 'a' }));
    await expect(read).rejects.toBeInstanceOf(S3ServiceException);
  });
});
