import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { describe, expect, it } from 'vitest';

import { aLocalS3, readRefusal } from './testing/a-local-s3.ts';

const DAY_MS = 86_400_000;
const put = (Body: string) =>
  new PutObjectCommand({ Bucket: 'locked', Key: 'x', Body, ChecksumAlgorithm: 'SHA256' });

describe('an object of a locked bucket', () => {
  it('tells until when it is kept', async () => {
    const now = new Date();
    now.setMilliseconds(0);
    const s3 = await aLocalS3({ now: () => now });
    await s3.client.send(put('1'));
    const head = await s3.client.send(new HeadObjectCommand({ Bucket: 'locked', Key: 'x' }));
    expect([head.ObjectLockMode, head.ObjectLockRetainUntilDate]).toEqual([
      'COMPLIANCE',
      new Date(now.getTime() + 30 * DAY_MS),
    ]);
    await s3.stop();
  });

  it('stays, whatever is written or deleted over it, until its time is over', async () => {
    const clock = { now: new Date() };
    const s3 = await aLocalS3({ now: () => clock.now });
    const { VersionId } = await s3.client.send(put('1'));
    await s3.client.send(put('2'));
    await s3.client.send(new DeleteObjectCommand({ Bucket: 'locked', Key: 'x' }));
    const forGood = new DeleteObjectCommand({ Bucket: 'locked', Key: 'x', VersionId });
    await expect(s3.client.send(forGood)).rejects.toMatchObject({ name: 'AccessDenied' });
    const first = await s3.client.send(new GetObjectCommand({ Bucket: 'locked', Key: 'x', VersionId }));
    expect(await first.Body?.transformToString()).toBe('1');
    clock.now = new Date(clock.now.getTime() + 30 * DAY_MS);
    // A client corrects its clock by what it is answered, and the clock of HTTP goes right.
    const later = () => s3.clientWith({ systemClockOffset: 30 * DAY_MS });
    await later().send(forGood);
    const gone = new GetObjectCommand({ Bucket: 'locked', Key: 'x', VersionId });
    await expect(later().send(gone)).rejects.toMatchObject({ name: 'NoSuchVersion' });
    await s3.stop();
  });

  it('is not taken without a digest', async () => {
    const s3 = await aLocalS3();
    const careless = s3.clientWith({ requestChecksumCalculation: 'WHEN_REQUIRED' });
    const plain = new PutObjectCommand({ Bucket: 'locked', Key: 'x', Body: '1' });
    await expect(careless.send(plain)).rejects.toMatchObject({ name: 'InvalidRequest' });
    const { url, fields } = await createPresignedPost(careless, { Bucket: 'locked', Key: 'x' });
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', new Blob(['1']));
    const { status, code } = await readRefusal(await fetch(url, { method: 'POST', body: form }));
    expect([status, code]).toEqual([400, 'InvalidRequest']);
    await s3.stop();
  });

  it('is like any other in a bucket without a lock', async () => {
    const s3 = await aLocalS3();
    const { VersionId } = await s3.client.send(
      new PutObjectCommand({ Bucket: 'versioned', Key: 'x', Body: '1' }),
    );
    const head = await s3.client.send(new HeadObjectCommand({ Bucket: 'versioned', Key: 'x' }));
    expect(head.ObjectLockMode).toBeUndefined();
    await s3.client.send(new DeleteObjectCommand({ Bucket: 'versioned', Key: 'x', VersionId }));
    await s3.stop();
  });
});
