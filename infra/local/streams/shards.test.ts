import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
} from '@aws-sdk/client-dynamodb-streams';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it } from 'vitest';
import { createStreamMappings } from './index.ts';
import type { LambdaStreamRecord } from './record.ts';
import { parentsFirst } from './stream-source.ts';

const ARN = 'arn:aws:dynamodb:local:000000000000:table/rolling/stream/1';

/** AWS's protocol with a stream whose first shard has rolled into two children, which are listed before it. */
function aRolledStream(directory: string, seen: string[], { failures = 0, trimmed = 'none' } = {}) {
  let failing = failures;
  const contents: Record<string, string[]> = { parent: ['1', '2'], left: ['3'], right: ['4'] };
  const record = (SequenceNumber: string) => ({
    eventName: 'INSERT' as const,
    dynamodb: { SequenceNumber, Keys: { PK: { S: 'k' } } },
  });
  const aws = mockClient(DynamoDBStreamsClient);
  aws.on(ListStreamsCommand).resolves({ Streams: [{ StreamArn: ARN, StreamLabel: '1' }] });
  aws.on(DescribeStreamCommand).callsFake((input: { ExclusiveStartShardId?: string }) => {
    if (failing > 0) {
      failing -= 1;
      throw new Error('engine down');
    }
    const children = ['left', 'right'].map((ShardId) => ({ ShardId, ParentShardId: 'parent' }));
    const page = input.ExclusiveStartShardId
      ? { Shards: [{ ShardId: 'parent' }] }
      : { Shards: children, LastEvaluatedShardId: 'right' };
    return { StreamDescription: page };
  });
  aws.on(GetShardIteratorCommand).callsFake((input: { ShardId: string; SequenceNumber?: string }) => {
    if (input.SequenceNumber === trimmed)
      throw Object.assign(new Error('gone'), { name: 'TrimmedDataAccessException' });
    const from = (contents[input.ShardId] ?? []).indexOf(input.SequenceNumber ?? '') + 1;
    return { ShardIterator: `${input.ShardId}/${from}` };
  });
  aws.on(GetRecordsCommand).callsFake((input: { ShardIterator: string }) => {
    const [shard = '', from = '0'] = input.ShardIterator.split('/');
    const records = (contents[shard] ?? []).slice(Number(from));
    const ended = shard === 'parent' && records.length === 0;
    const next = `${shard}/${Number(from) + records.length}`;
    return { Records: records.map(record), ...(!ended && { NextShardIterator: next }) };
  });
  const mappings = createStreamMappings({
    directory,
    client: new DynamoDBStreamsClient({ region: 'ap-southeast-3' }),
    account: '111122223333',
    region: 'ap-southeast-3',
    send: async () => undefined,
    log: (line) => seen.push(line),
    pollMs: 1,
    invoke: async (_arn, payload) => {
      const { Records } = payload as { Records: LambdaStreamRecord[] };
      seen.push(...Records.map(({ dynamodb }) => dynamodb.SequenceNumber));
      return { payload: null };
    },
    mappings: [
      {
        id: 'relay',
        tableName: 'rolling',
        functionArn: 'arn:aws:lambda:ap-southeast-3:111122223333:function:relay',
        batchSize: 10,
        startingPosition: 'TRIM_HORIZON',
        filters: [],
        bisectBatchOnFunctionError: false,
        maximumRetryAttempts: -1,
        reportBatchItemFailures: false,
        maximumBatchingWindowSeconds: 0,
      },
    ],
  });
  return { aws, mappings, contents };
}

describe('shards', () => {
  it('stand after their parents, and a parent that is gone does not count', () => {
    expect(
      parentsFirst([
        { ShardId: 'c', ParentShardId: 'b' },
        { ShardId: 'b', ParentShardId: 'a' },
        { ShardId: 'a', ParentShardId: 'gone' },
        { ShardId: 'd' },
      ]),
    ).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are delivered parent first, and an ended one is not opened again after a restart', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'rolled-'));
    const seen: string[] = [];
    const first = aRolledStream(directory, seen);
    await first.mappings.start();
    await first.mappings.idle();
    await first.mappings.close();
    expect(seen).toEqual(['1', '2', '3', '4']);

    const second = aRolledStream(directory, seen);
    second.contents['right']?.push('5');
    await second.mappings.start();
    await second.mappings.idle();
    await second.mappings.close();
    expect(seen).toEqual(['1', '2', '3', '4', '5']);
    const opened = second.aws.commandCalls(GetShardIteratorCommand).map(({ args }) => args[0].input.ShardId);
    expect(opened.toSorted()).toEqual(['left', 'right']);
  });

  it('are asked again after the engine failed, with one line for it', async () => {
    const seen: string[] = [];
    const { mappings } = aRolledStream(mkdtempSync(join(tmpdir(), 'failing-')), seen, { failures: 2 });
    await mappings.start();
    await mappings.idle();
    await mappings.close();
    expect(seen).toEqual([
      'stream mapping relay: Error: engine down; trying again every 1 ms',
      '1',
      '2',
      '3',
      '4',
    ]);
  });

  it('go on at their oldest record where the position was trimmed', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'trimmed-'));
    const seen: string[] = [];
    const first = aRolledStream(directory, seen);
    await first.mappings.start();
    await first.mappings.idle();
    await first.mappings.close();
    const second = aRolledStream(directory, seen, { trimmed: '4' });
    second.contents['right'] = ['8', '9'];
    await second.mappings.start();
    await second.mappings.idle();
    await second.mappings.close();
    expect(seen).toEqual(['1', '2', '3', '4', '8', '9']);
  });
});
