import { Readable } from 'node:stream';

import {
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type ChecksumAlgorithm, createDigest } from './checksum.ts';
import { aLocalS3, type LocalS3 } from './testing/a-local-s3.ts';

const algorithms = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const;

describe('a digest', () => {
  // The check values that the catalogues of these algorithms give for "123456789".
  const known: [ChecksumAlgorithm, string][] = [
    ['CRC32', 'cbf43926'],
    ['CRC32C', 'e3069283'],
    ['CRC64NVME', 'ae8b14860a799888'],
    ['SHA1', 'f7c3bc1d808e04732adf679965ccc34ca7ae3441'],
    ['SHA256', '15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225'],
  ];
  it.each(known)('of %s has the published check value, however the bytes are cut', (algorithm, hex) => {
    const digest = createDigest(algorithm);
    for (const part of ['1234', '', '56789']) digest.update(Buffer.from(part));
    expect(Buffer.from(digest.value(), 'base64').toString('hex')).toBe(hex);
  });
});

describe('an upload with a checksum', () => {
  let s3: LocalS3;
  beforeAll(async () => {
    s3 = await aLocalS3();
  });
  afterAll(() => s3.stop());

  const put = (input: Omit<PutObjectCommandInput, 'Bucket' | 'Key'>) =>
    s3.client.send(new PutObjectCommand({ Bucket: 'plain', Key: 'sum', ...input }));
  const head = () =>
    s3.client.send(new HeadObjectCommand({ Bucket: 'plain', Key: 'sum', ChecksumMode: 'ENABLED' }));
  const wrong = (algorithm: ChecksumAlgorithm) => {
    const digest = createDigest(algorithm);
    digest.update(Buffer.from('something else'));
    return { [`Checksum${algorithm}`]: digest.value() };
  };

  it.each(algorithms)(
    'of %s is verified and told again, from a buffer and from a stream',
    async (ChecksumAlgorithm) => {
      const digest = createDigest(ChecksumAlgorithm);
      digest.update(Buffer.from('checked'));
      const value = digest.value();
      for (const Body of ['checked', Readable.from([Buffer.from('che'), Buffer.from('cked')])]) {
        await put({ Body, ChecksumAlgorithm, ContentLength: 7 });
        expect(await head()).toMatchObject({
          [`Checksum${ChecksumAlgorithm}`]: value,
          ChecksumType: 'FULL_OBJECT',
        });
        expect((await head()).ContentEncoding).toBeUndefined();
      }
      const read = await s3.client.send(new GetObjectCommand({ Bucket: 'plain', Key: 'sum' }));
      expect(await read.Body?.transformToString()).toBe('checked');
    },
  );

  it.each(algorithms)('of %s that does not fit is BadDigest, and what was there stays', async (algorithm) => {
    await put({ Body: 'first' });
    const before = await s3.files();
    await expect(put({ Body: 'second', ...wrong(algorithm) })).rejects.toMatchObject({ name: 'BadDigest' });
    expect(await s3.files()).toEqual(before);
    expect((await head()).ContentLength).toBe(5);
  });

  it('that is not of its algorithm, or of two, is InvalidRequest', async () => {
    await expect(put({ Body: 'x', ChecksumSHA256: 'AAAA' })).rejects.toMatchObject({
      name: 'InvalidRequest',
    });
    const two = { ...wrong('SHA256'), ...wrong('CRC32') };
    await expect(put({ Body: 'x', ...two })).rejects.toMatchObject({ name: 'InvalidRequest' });
  });

  it('as Content-MD5 is verified', async () => {
    await put({ Body: 'hello', ContentMD5: 'XUFAKrxLKna5cZ2REBfFkg==' });
    await expect(put({ Body: 'hullo', ContentMD5: 'XUFAKrxLKna5cZ2REBfFkg==' })).rejects.toMatchObject({
      name: 'BadDigest',
    });
    await expect(put({ Body: 'hello', ContentMD5: 'XUFA' })).rejects.toMatchObject({ name: 'InvalidDigest' });
  });

  it('is told only when asked for, and never beside a part', async () => {
    await put({ Body: 'hello', ChecksumAlgorithm: 'SHA256' });
    const client = s3.clientWith({ responseChecksumValidation: 'WHEN_REQUIRED' });
    const read = (more: object) =>
      client.send(new GetObjectCommand({ Bucket: 'plain', Key: 'sum', ...more }));
    expect((await read({})).ChecksumSHA256).toBeUndefined();
    expect((await read({ ChecksumMode: 'ENABLED' })).ChecksumSHA256).toBeDefined();
    expect((await read({ ChecksumMode: 'ENABLED', Range: 'bytes=0-1' })).ChecksumSHA256).toBeUndefined();
  });

  it('is CRC64NVME when the client names none', async () => {
    const client = s3.clientWith({ requestChecksumCalculation: 'WHEN_REQUIRED' });
    await client.send(new PutObjectCommand({ Bucket: 'plain', Key: 'sum', Body: '123456789' }));
    expect((await head()).ChecksumCRC64NVME).toBe('rosUhgp5mIg=');
  });
});
