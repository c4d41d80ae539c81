import { existsSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import {
  DeleteObjectCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectAclCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { aDirectory, aLocalS3, type LocalS3 } from './testing/a-local-s3.ts';

let s3: LocalS3;
beforeAll(async () => {
  s3 = await aLocalS3();
});
afterAll(() => s3.stop());

const put = (Key: string, Body: string | Uint8Array, more = {}, Bucket = 'plain') =>
  s3.client.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));
const get = (Key: string, more = {}, Bucket = 'plain') =>
  s3.client.send(new GetObjectCommand({ Bucket, Key, ...more }));
const text = async (Key: string, more = {}, Bucket = 'plain') =>
  (await get(Key, more, Bucket)).Body?.transformToString();

describe('an object', () => {
  it('comes back with its bytes, its metadata and its ETag', async () => {
    const written = await put('a/b c+d&é.txt', 'hello', {
      ContentType: 'text/plain',
      ContentDisposition: 'inline',
      ContentEncoding: 'identity',
      CacheControl: 'no-store',
      Metadata: { colour: 'blue' },
      ServerSideEncryption: 'aws:kms',
      SSEKMSKeyId: 'key-1',
      Tagging: 'state=new&x=1',
    });
    const read = await get('a/b c+d&é.txt');
    expect(await read.Body?.transformToString()).toBe('hello');
    expect(read).toMatchObject({
      ETag: '"5d41402abc4b2a76b9719d911017c592"',
      ContentLength: 5,
      ContentType: 'text/plain',
      ContentDisposition: 'inline',
      ContentEncoding: 'identity',
      CacheControl: 'no-store',
      Metadata: { colour: 'blue' },
      ServerSideEncryption: 'aws:kms',
      SSEKMSKeyId: 'key-1',
      TagCount: 2,
    });
    expect(written).toMatchObject({ ETag: read.ETag, ServerSideEncryption: 'aws:kms', SSEKMSKeyId: 'key-1' });
    const head = await s3.client.send(new HeadObjectCommand({ Bucket: 'plain', Key: 'a/b c+d&é.txt' }));
    expect(head).toMatchObject({ ContentLength: 5, ETag: read.ETag, Metadata: { colour: 'blue' } });
  });

  it('may be empty, and may be larger than any buffer on its way', async () => {
    await put('empty', '');
    expect(await text('empty')).toBe('');
    const large = Buffer.alloc(9_000_001, 'abcdefg');
    await put('large', large);
    const bytes = await (await get('large')).Body?.transformToByteArray();
    expect(Buffer.compare(Buffer.from(bytes ?? []), large)).toBe(0);
  });

  it('is served in ranges, and refuses a range outside of it', async () => {
    await put('range', '0123456789');
    expect(await get('range', { Range: 'bytes=2-4' })).toMatchObject({
      ContentRange: 'bytes 2-4/10',
      ContentLength: 3,
    });
    expect(await text('range', { Range: 'bytes=2-4' })).toBe('234');
    expect(await text('range', { Range: 'bytes=7-' })).toBe('789');
    expect(await text('range', { Range: 'bytes=-2' })).toBe('89');
    expect(await text('range', { Range: 'bytes=8-99' })).toBe('89');
    await expect(get('range', { Range: 'bytes=10-' })).rejects.toMatchObject({
      name: 'InvalidRange',
      $metadata: { httpStatusCode: 416 },
    });
  });

  it('is not sent again to a reader who has it', async () => {
    const { ETag } = await put('known', 'x');
    const notModified = { $metadata: { httpStatusCode: 304 } };
    await expect(get('known', { IfNoneMatch: ETag })).rejects.toMatchObject(notModified);
    await expect(get('known', { IfModifiedSince: new Date(Date.now() + 60_000) })).rejects.toMatchObject(
      notModified,
    );
    expect(await text('known', { IfNoneMatch: '"other"' })).toBe('x');
    await expect(get('known', { IfMatch: '"other"' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
  });

  it('is sent with the headers that a signed reader asks for', async () => {
    await put('named', 'x', { ContentType: 'text/plain' });
    const read = await get('named', {
      ResponseContentDisposition: 'attachment; filename="r.pdf"',
      ResponseContentType: 'application/pdf',
    });
    expect(read).toMatchObject({
      ContentDisposition: 'attachment; filename="r.pdf"',
      ContentType: 'application/pdf',
    });
  });

  it('is not sent with a header that would break out of its line', async () => {
    const broken = get('named', { ResponseContentType: 'text/plain\r\nset-cookie: a=b' });
    await expect(broken).rejects.toMatchObject({ name: 'InvalidArgument' });
  });

  it('that is not there is NoSuchKey, in a bucket that is not there NoSuchBucket', async () => {
    await expect(get('nothing')).rejects.toMatchObject({
      name: 'NoSuchKey',
      $metadata: { httpStatusCode: 404 },
    });
    await expect(get('x', {}, 'nobody')).rejects.toMatchObject({ name: 'NoSuchBucket' });
    await expect(
      s3.client.send(new HeadObjectCommand({ Bucket: 'plain', Key: 'nothing' })),
    ).rejects.toMatchObject({ name: 'NotFound' });
  });

  it('stays inside the directory whatever its key is', async () => {
    const keys = [
      '../../escape',
      '..',
      'a/../../b',
      '/etc/passwd',
      'C:\\windows\\x',
      'nul\u0000byte',
      'k'.repeat(1024),
    ];
    for (const key of keys) {
      await put(key, key);
      expect(await text(key)).toBe(key);
    }
    expect(existsSync(join(s3.directory, '..', 'escape'))).toBe(false);
    const names = await s3.files();
    expect(names.every((name) => /^[0-9a-f]{32,64}(\.json)?$/.test(name))).toBe(true);
    await expect(put('k'.repeat(1025), 'x')).rejects.toMatchObject({ name: 'KeyTooLongError' });
  });

  it('is gone after it was deleted, and deleting it again succeeds', async () => {
    await put('gone', 'x');
    const before = (await s3.files()).length;
    await s3.client.send(new DeleteObjectCommand({ Bucket: 'plain', Key: 'gone' }));
    await s3.client.send(new DeleteObjectCommand({ Bucket: 'plain', Key: 'gone' }));
    await expect(get('gone')).rejects.toMatchObject({ name: 'NoSuchKey' });
    expect((await s3.files()).length).toBe(before - 2);
  });
});

describe('a conditional write', () => {
  it('is won by exactly one of eight at once', async () => {
    const tries = Array.from({ length: 8 }, (_, index) =>
      put('race', `writer ${index}`, { IfNoneMatch: '*' }),
    );
    const results = await Promise.allSettled(tries);
    const winners = results.flatMap((result, index) => (result.status === 'fulfilled' ? [index] : []));
    expect(winners).toHaveLength(1);
    for (const result of results) {
      if (result.status === 'rejected') {
        expect(result.reason).toMatchObject({
          name: 'PreconditionFailed',
          $metadata: { httpStatusCode: 412 },
        });
      }
    }
    expect(await text('race')).toBe(`writer ${winners[0]}`);
  });

  it('with If-Match replaces only what was seen', async () => {
    const { ETag } = await put('seen', 'one');
    await put('seen', 'two', { IfMatch: ETag });
    await expect(put('seen', 'three', { IfMatch: ETag })).rejects.toMatchObject({
      name: 'PreconditionFailed',
    });
    await expect(put('unseen', 'x', { IfMatch: ETag })).rejects.toMatchObject({ name: 'NoSuchKey' });
    expect(await text('seen')).toBe('two');
  });
});

describe('a versioned bucket', () => {
  it('keeps every version, and a delete only hides them', async () => {
    const one = await put('v', 'one', {}, 'versioned');
    const two = await put('v', 'two', {}, 'versioned');
    expect(one.VersionId).not.toBe(two.VersionId);
    const marker = await s3.client.send(new DeleteObjectCommand({ Bucket: 'versioned', Key: 'v' }));
    expect(marker.DeleteMarker).toBe(true);
    await expect(get('v', {}, 'versioned')).rejects.toMatchObject({ name: 'NoSuchKey' });
    expect(await text('v', { VersionId: one.VersionId }, 'versioned')).toBe('one');
    await expect(get('v', { VersionId: marker.VersionId }, 'versioned')).rejects.toMatchObject({
      name: 'MethodNotAllowed',
    });
    await expect(get('v', { VersionId: 'unknown' }, 'versioned')).rejects.toMatchObject({
      name: 'NoSuchVersion',
    });
    expect((await put('v', 'again', { IfNoneMatch: '*' }, 'versioned')).VersionId).toBeDefined();
  });

  it('forgets a version that is deleted by its id, also a delete marker', async () => {
    const one = await put('w', 'one', {}, 'versioned');
    const marker = await s3.client.send(new DeleteObjectCommand({ Bucket: 'versioned', Key: 'w' }));
    const drop = (VersionId: string | undefined) =>
      s3.client.send(new DeleteObjectCommand({ Bucket: 'versioned', Key: 'w', VersionId }));
    expect(await drop(marker.VersionId)).toMatchObject({ DeleteMarker: true, VersionId: marker.VersionId });
    expect(await text('w', {}, 'versioned')).toBe('one');
    await drop(one.VersionId);
    await expect(get('w', { VersionId: one.VersionId }, 'versioned')).rejects.toMatchObject({
      name: 'NoSuchVersion',
    });
  });
});

describe('tags', () => {
  const tagging = (Key: string) => s3.client.send(new GetObjectTaggingCommand({ Bucket: 'plain', Key }));
  const tag = (Key: string, TagSet: { Key: string; Value: string }[]) =>
    s3.client.send(new PutObjectTaggingCommand({ Bucket: 'plain', Key, Tagging: { TagSet } }));

  it('are replaced as a whole', async () => {
    await put('tagged', 'x', { Tagging: 'a=1' });
    await tag('tagged', [{ Key: 'scan & <state>', Value: 'clean' }]);
    expect((await tagging('tagged')).TagSet).toEqual([{ Key: 'scan & <state>', Value: 'clean' }]);
  });

  it('above ten, or twice the same, are InvalidTag', async () => {
    await put('tagged', 'x');
    const eleven = Array.from({ length: 11 }, (_, index) => ({ Key: `k${index}`, Value: '' }));
    await expect(tag('tagged', eleven)).rejects.toMatchObject({ name: 'InvalidTag' });
    const twice = [eleven[0], eleven[0]].flatMap((entry) => entry ?? []);
    await expect(tag('tagged', twice)).rejects.toMatchObject({ name: 'InvalidTag' });
    await expect(tag('untagged', [])).rejects.toMatchObject({ name: 'NoSuchKey' });
  });
});

describe('a list', () => {
  const list = (more = {}) => s3.client.send(new ListObjectsV2Command({ Bucket: 'versioned', ...more }));

  it('goes through a prefix in pages, in the order of the bytes, without hidden keys', async () => {
    for (const key of ['l/b', 'l/a', 'l/ä', 'l/Z', 'l/hidden', 'm']) await put(key, key, {}, 'versioned');
    await s3.client.send(new DeleteObjectCommand({ Bucket: 'versioned', Key: 'l/hidden' }));
    const first = await list({ Prefix: 'l/', MaxKeys: 3 });
    expect(first.Contents?.map(({ Key }) => Key)).toEqual(['l/Z', 'l/a', 'l/b']);
    expect(first).toMatchObject({ IsTruncated: true, KeyCount: 3 });
    const rest = await list({ Prefix: 'l/', ContinuationToken: first.NextContinuationToken });
    expect(rest.Contents?.map(({ Key }) => Key)).toEqual(['l/ä']);
    expect(rest).toMatchObject({ IsTruncated: false });
    expect(rest.Contents?.[0]).toMatchObject({ Size: 4 });
  });

  it('refuses a token that is not one', async () => {
    await expect(list({ ContinuationToken: '?' })).rejects.toMatchObject({ name: 'InvalidArgument' });
  });
});

describe('what is not known', () => {
  it('is NotImplemented and named', async () => {
    const acl = s3.client.send(new PutObjectAclCommand({ Bucket: 'plain', Key: 'x', ACL: 'private' }));
    await expect(acl).rejects.toMatchObject({
      name: 'NotImplemented',
      message: expect.stringContaining('?acl'),
    });
    const locked = put('x', 'x', { ObjectLockLegalHoldStatus: 'ON' });
    await expect(locked).rejects.toMatchObject({
      name: 'NotImplemented',
      message: expect.stringContaining('x-amz-object-lock-legal-hold'),
    });
    const delimited = s3.client.send(new ListObjectsV2Command({ Bucket: 'plain', Delimiter: '/' }));
    await expect(delimited).rejects.toMatchObject({ message: expect.stringContaining('delimiter') });
  });
});

describe('a restart', () => {
  it('finds objects, versions and tags as they were, and clears what was half written', async () => {
    const directory = await aDirectory();
    const first = await aLocalS3({ directory });
    const write = (Body: string) =>
      first.client.send(new PutObjectCommand({ Bucket: 'versioned', Key: 'kept', Body, Tagging: 'a=1' }));
    const old = await write('old');
    await write('new');
    await first.stop();
    const [folder] = (await readdir(directory, { recursive: true })).filter((name) => name.endsWith('blobs'));
    await writeFile(join(directory, folder ?? '', 'orphan'), 'half');
    await writeFile(join(directory, folder ?? '', '..', 'drafts', 'draft'), 'half');
    const second = await aLocalS3({ directory });
    const read = (VersionId?: string) =>
      second.client.send(
        new GetObjectCommand({ Bucket: 'versioned', Key: 'kept', ...(VersionId && { VersionId }) }),
      );
    expect(await (await read()).Body?.transformToString()).toBe('new');
    expect(await (await read(old.VersionId)).Body?.transformToString()).toBe('old');
    expect((await read()).TagCount).toBe(1);
    expect(await second.files()).toHaveLength(3);
    expect(await second.files()).not.toContain('orphan');
    await second.stop();
    await rm(directory, { recursive: true });
  });
});
