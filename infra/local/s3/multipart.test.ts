import { createHash } from 'node:crypto';

import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  type CompletedPart,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { aLocalS3, type LocalS3 } from './testing/a-local-s3.ts';

const MIB = 1024 ** 2;
const first = Buffer.alloc(5 * MIB, 'first ');
const last = Buffer.from('last');
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest();

let s3: LocalS3;
beforeAll(async () => {
  s3 = await aLocalS3();
});
afterAll(() => s3.stop());

async function begin(Key: string, more = {}) {
  const { UploadId } = await s3.client.send(
    new CreateMultipartUploadCommand({ Bucket: 'uploads', Key, ...more }),
  );
  const to = { Bucket: 'uploads', Key, UploadId };
  return {
    part: (PartNumber: number, Body: Buffer, extra = {}) =>
      s3.client.send(new UploadPartCommand({ ...to, PartNumber, Body, ...extra })),
    complete: (Parts: CompletedPart[], extra = {}) =>
      s3.client.send(new CompleteMultipartUploadCommand({ ...to, MultipartUpload: { Parts }, ...extra })),
    abort: () => s3.client.send(new AbortMultipartUploadCommand(to)),
  };
}

const named = (
  { ETag, ChecksumCRC32, ChecksumSHA256 }: CompletedPart,
  PartNumber: number,
): CompletedPart => ({
  PartNumber,
  ETag,
  ChecksumCRC32,
  ChecksumSHA256,
});

describe('a multipart upload', () => {
  it('joins its parts, in their order, with what it was begun with', async () => {
    const upload = await begin('joined', {
      ContentType: 'text/plain',
      Metadata: { a: 'b' },
      Tagging: 't=1',
      ChecksumAlgorithm: 'SHA256',
    });
    const two = named(await upload.part(2, last, { ChecksumAlgorithm: 'SHA256' }), 2);
    const one = named(await upload.part(1, first, { ChecksumAlgorithm: 'SHA256' }), 1);
    const done = await upload.complete([one, two]);
    const composite = sha256(Buffer.concat([sha256(first), sha256(last)])).toString('base64');
    expect(done.ChecksumSHA256).toBe(`${composite}-2`);
    expect(done.ETag).toMatch(/^"[0-9a-f]{32}-2"$/);
    const read = await s3.client.send(new GetObjectCommand({ Bucket: 'uploads', Key: 'joined' }));
    expect(read).toMatchObject({ ContentType: 'text/plain', Metadata: { a: 'b' }, TagCount: 1 });
    const bytes = Buffer.from((await read.Body?.transformToByteArray()) ?? []);
    expect(bytes.equals(Buffer.concat([first, last]))).toBe(true);
    expect(s3.events.at(-1)?.detail).toMatchObject({
      reason: 'CompleteMultipartUpload',
      object: { key: 'joined' },
    });
  });

  it('is there only once completed, and once', async () => {
    const upload = await begin('once');
    const one = named(await upload.part(1, last), 1);
    const head = new HeadObjectCommand({ Bucket: 'uploads', Key: 'once' });
    await expect(s3.client.send(head)).rejects.toMatchObject({ name: 'NotFound' });
    const results = await Promise.allSettled([upload.complete([one]), upload.complete([one])]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(upload.complete([one])).rejects.toMatchObject({ name: 'NoSuchUpload' });
    await expect(upload.part(1, last)).rejects.toMatchObject({ name: 'NoSuchUpload' });
  });

  it('that was aborted leaves nothing behind', async () => {
    const before = await s3.files();
    const upload = await begin('aborted');
    await upload.part(1, last);
    await upload.abort();
    await expect(upload.abort()).rejects.toMatchObject({ name: 'NoSuchUpload' });
    expect((await s3.files()).sort()).toEqual(before.sort());
  });

  it('refuses parts that are unknown, changed, misplaced or too small', async () => {
    const upload = await begin('parts');
    const one = named(await upload.part(1, last), 1);
    const two = named(await upload.part(2, last), 2);
    await expect(upload.complete([{ ...one, ETag: '"other"' }])).rejects.toMatchObject({
      name: 'InvalidPart',
    });
    await expect(upload.complete([one, { ...two, PartNumber: 3 }])).rejects.toMatchObject({
      name: 'InvalidPart',
    });
    await expect(upload.complete([two, one])).rejects.toMatchObject({ name: 'InvalidPartOrder' });
    await expect(upload.complete([one, two])).rejects.toMatchObject({ name: 'EntityTooSmall' });
    await expect(upload.part(10_001, last)).rejects.toMatchObject({ name: 'InvalidArgument' });
  });

  it('verifies the checksum of a part and of the whole', async () => {
    const upload = await begin('whole', { ChecksumAlgorithm: 'CRC32', ChecksumType: 'FULL_OBJECT' });
    await expect(upload.part(1, last, { ChecksumCRC32: 'AAAAAA==' })).rejects.toMatchObject({
      name: 'BadDigest',
    });
    await expect(upload.part(1, last, { ChecksumAlgorithm: 'SHA256' })).rejects.toMatchObject({
      name: 'InvalidRequest',
    });
    const one = named(await upload.part(1, last), 1);
    await expect(upload.complete([one], { ChecksumCRC32: 'AAAAAA==' })).rejects.toMatchObject({
      name: 'BadDigest',
    });
    const done = await upload.complete([one], { ChecksumCRC32: one.ChecksumCRC32 });
    expect(done).toMatchObject({ ChecksumCRC32: one.ChecksumCRC32, ChecksumType: 'FULL_OBJECT' });
  });

  it('respects a condition when it is completed', async () => {
    await s3.client.send(new PutObjectCommand({ Bucket: 'uploads', Key: 'taken', Body: 'x' }));
    const upload = await begin('taken');
    const one = named(await upload.part(1, last), 1);
    await expect(upload.complete([one], { IfNoneMatch: '*' })).rejects.toMatchObject({
      name: 'PreconditionFailed',
    });
    expect((await upload.complete([one])).ETag).toMatch(/-1"$/);
  });

  it('of another key, or with an id that climbs out of the directory, is NoSuchUpload', async () => {
    for (const UploadId of ['../../../etc', 'x'.repeat(32), '']) {
      const abort = new AbortMultipartUploadCommand({ Bucket: 'uploads', Key: 'parts', UploadId });
      await expect(s3.client.send(abort)).rejects.toMatchObject({ name: 'NoSuchUpload' });
    }
  });
});
