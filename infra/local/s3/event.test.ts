import { rm } from 'node:fs/promises';

import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';

import { createS3, type ObjectCreated } from './index.ts';
import { aDirectory, aLocalS3, buckets, credentials, region } from './testing/a-local-s3.ts';

const put = (Bucket: string, Key: string, Body = 'hello') => new PutObjectCommand({ Bucket, Key, Body });

describe('the event of a new object', () => {
  it('has the shape that S3 gives to EventBridge', async () => {
    const s3 = await aLocalS3();
    const { VersionId } = await s3.client.send(put('versioned', 'a b'));
    expect(s3.events).toEqual([
      {
        version: '0',
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        'detail-type': 'Object Created',
        source: 'aws.s3',
        account: '000000000000',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        region,
        resources: ['arn:aws:s3:::versioned'],
        detail: {
          version: '0',
          bucket: { name: 'versioned' },
          object: {
            key: 'a b',
            size: 5,
            etag: '5d41402abc4b2a76b9719d911017c592',
            'version-id': VersionId,
            sequencer: expect.stringMatching(/^[0-9A-F]{16}$/),
          },
          'request-id': expect.stringMatching(/^[0-9A-F]{16}$/),
          requester: '000000000000',
          'source-ip-address': '127.0.0.1',
          reason: 'PutObject',
        },
      },
    ]);
    await s3.stop();
  });

  it('has no version id without versioning, and is not sent for a bucket without events or a refused write', async () => {
    const s3 = await aLocalS3();
    await s3.client.send(put('uploads', 'x'));
    await s3.client.send(put('plain', 'x'));
    const refused = new PutObjectCommand({ Bucket: 'uploads', Key: 'x', Body: 'y', IfNoneMatch: '*' });
    await expect(s3.client.send(refused)).rejects.toThrow();
    expect(s3.events).toHaveLength(1);
    expect(s3.events[0]?.detail.object).not.toHaveProperty('version-id');
    await s3.stop();
  });

  it('comes when the object can be read, with sequencers that only grow', async () => {
    const clock = new Date();
    const seen: ObjectCreated[] = [];
    const s3 = await aLocalS3({ now: () => clock, publish: (event) => void seen.push(event) });
    for (const body of ['1', '2', '3']) await s3.client.send(put('uploads', 'x', body));
    const sequencers = seen.map(({ detail }) => detail.object.sequencer);
    expect(sequencers).toEqual([...new Set(sequencers)].sort());
    expect(sequencers).toHaveLength(3);
    await s3.stop();
  });

  it('that could not be published is a fault, and is published at the next start, once', async () => {
    const directory = await aDirectory();
    const failing = await aLocalS3({
      directory,
      publish: () => {
        throw new Error('the bus is away');
      },
    });
    await expect(failing.client.send(put('uploads', 'x'))).rejects.toMatchObject({ name: 'InternalError' });
    expect(failing.faults).toEqual([new Error('the bus is away')]);
    await failing.stop();

    const second = await aLocalS3({ directory });
    const read = await second.client.send(new GetObjectCommand({ Bucket: 'uploads', Key: 'x' }));
    expect(await read.Body?.transformToString()).toBe('hello');
    expect(second.events.map(({ detail }) => detail.object.key)).toEqual(['x']);
    await second.stop();

    const third = await aLocalS3({ directory });
    await third.client.send(new GetObjectCommand({ Bucket: 'uploads', Key: 'x' }));
    expect(third.events).toEqual([]);
    await third.stop();
    await rm(directory, { recursive: true });
  });
});

describe('the door', () => {
  it('owns the paths whose first segment is one of its buckets', async () => {
    const directory = await aDirectory();
    const s3 = createS3({ directory, buckets, credentials, region, publish: () => undefined });
    expect(
      ['/plain', '/plain/', '/plain/a/b', '/plain?list-type=2', '/uploads/../x'].map(s3.owns),
    ).not.toContain(false);
    expect(['/', '', '/plainer/x', '/api/plain', '//plain'].map(s3.owns)).not.toContain(true);
    await s3.close();
    await rm(directory, { recursive: true });
  });
});
