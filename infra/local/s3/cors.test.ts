import { PutObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { aLocalS3, type LocalS3, readRefusal } from './testing/a-local-s3.ts';

const app = 'https://app.example';
let s3: LocalS3;
beforeAll(async () => {
  s3 = await aLocalS3();
});
afterAll(() => s3.stop());

const preflight = (origin: string, method: string, names = '', bucket = 'uploads') =>
  fetch(`${s3.url}/${bucket}/x`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': method,
      ...(names && { 'access-control-request-headers': names }),
    },
  });

describe('a preflight', () => {
  it('is allowed by a rule that has its origin, method and headers', async () => {
    const answer = await preflight(app, 'PUT', 'Content-Type, x-amz-meta-a');
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': app,
      'access-control-allow-methods': 'GET, POST, PUT',
      'access-control-allow-headers': 'content-type, x-amz-meta-a',
      'access-control-expose-headers': 'ETag',
      'access-control-max-age': '600',
    });
    expect(answer.headers.get('vary')).toContain('Origin');
    expect((await preflight('https://pr-7.preview.example', 'GET')).status).toBe(200);
  });

  it('is AccessForbidden for another origin, method, header or bucket', async () => {
    const refused = [
      preflight('https://evil.example', 'PUT'),
      preflight('https://app.example.evil', 'PUT'),
      preflight(app, 'DELETE'),
      preflight(app, 'PUT', 'authorization'),
      preflight(app, 'GET', '', 'plain'),
      preflight(app, 'GET', '', 'nobody'),
    ];
    for (const answer of await Promise.all(refused)) {
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      expect(await readRefusal(answer)).toMatchObject({ status: 403, code: 'AccessForbidden' });
    }
  });
});

describe('an answer', () => {
  it('to an allowed origin carries the CORS headers, also when it refuses', async () => {
    await s3.client.send(new PutObjectCommand({ Bucket: 'uploads', Key: 'x', Body: 'x' }));
    const url = await getSignedUrl(s3.client, new GetObjectCommand({ Bucket: 'uploads', Key: 'x' }));
    const read = await fetch(url, { headers: { origin: app } });
    expect([read.status, read.headers.get('access-control-allow-origin')]).toEqual([200, app]);
    const refused = await fetch(`${s3.url}/uploads`, {
      method: 'POST',
      body: new FormData(),
      headers: { origin: app },
    });
    expect(refused.ok).toBe(false);
    expect(refused.headers.get('access-control-allow-origin')).toBe(app);
  });

  it('to any other has none', async () => {
    const answer = await fetch(`${s3.url}/uploads/x`, { headers: { origin: 'https://evil.example' } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});
