import {
  DescribeStreamCommand,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
} from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBStreamsClient, Shard, _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import type { ShardPosition } from './positions.ts';

/** The part of the real client that is used. */
export type StreamsClient = Pick<DynamoDBStreamsClient, 'send'>;

/** One page of a shard; without `next` the shard has ended. */
export type Page = { records: StreamRecord[]; next: string | undefined };

const PAGE_RECORDS = 1000;

/** The newest stream of a table; throws naming the table when it has none. */
export async function findStreamArn(client: StreamsClient, tableName: string): Promise<string> {
  const { Streams = [] } = await client.send(new ListStreamsCommand({ TableName: tableName }));
  const newest = Streams.toSorted((a, b) => (a.StreamLabel ?? '').localeCompare(b.StreamLabel ?? '')).at(-1);
  if (!newest?.StreamArn) throw new Error(`the table ${tableName} has no stream`);
  return newest.StreamArn;
}

/** The ids of all shards of a stream, each after its parent, else as the engine lists them. */
export async function listShardIds(client: StreamsClient, streamArn: string): Promise<string[]> {
  const shards: Shard[] = [];
  let last: string | undefined;
  do {
    const from = last === undefined ? {} : { ExclusiveStartShardId: last };
    const { StreamDescription: page } = await client.send(
      new DescribeStreamCommand({ StreamArn: streamArn, ...from }),
    );
    shards.push(...(page?.Shards ?? []));
    last = page?.LastEvaluatedShardId;
  } while (last !== undefined);
  return parentsFirst(shards);
}

/** Orders shards so that a parent comes before its children; a parent that is no longer listed does not count. */
export function parentsFirst(shards: readonly Pick<Shard, 'ShardId' | 'ParentShardId'>[]): string[] {
  const parents = new Map(shards.map(({ ShardId = '', ParentShardId }) => [ShardId, ParentShardId]));
  const ordered = new Set<string>();
  function place(id: string): void {
    const parent = parents.get(id);
    if (ordered.has(id)) return;
    if (parent !== undefined && parents.has(parent)) place(parent);
    ordered.add(id);
  }
  for (const id of parents.keys()) place(id);
  return [...ordered];
}

/** An iterator that goes on behind `position`. A position that the stream has trimmed goes on at the oldest record there is. */
export async function iteratorAt(
  client: StreamsClient,
  streamArn: string,
  shardId: string,
  position: Exclude<ShardPosition, 'ended'>,
): Promise<string | undefined> {
  const shard = { StreamArn: streamArn, ShardId: shardId };
  const oldest = new GetShardIteratorCommand({ ...shard, ShardIteratorType: 'TRIM_HORIZON' });
  if (position === 'beginning') return (await client.send(oldest)).ShardIterator;
  try {
    const after = {
      ...shard,
      ShardIteratorType: 'AFTER_SEQUENCE_NUMBER',
      SequenceNumber: position.after,
    } as const;
    return (await client.send(new GetShardIteratorCommand(after))).ShardIterator;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'TrimmedDataAccessException') throw error;
    return (await client.send(oldest)).ShardIterator;
  }
}

/** Reads the next page, up to a thousand records. */
export async function readPage(client: StreamsClient, iterator: string): Promise<Page> {
  const answer = await client.send(new GetRecordsCommand({ ShardIterator: iterator, Limit: PAGE_RECORDS }));
  return { records: answer.Records ?? [], next: answer.NextShardIterator };
}
