import { pause } from '../events/pause.ts';
import type { Invoke, Log, Send } from '../events/ports.ts';
import { deliverBatch } from './batch-delivery.ts';
import type { FailurePolicy } from './batch-delivery.ts';
import { compileFilters } from './filter.ts';
import { openPositions } from './positions.ts';
import type { Positions } from './positions.ts';
import { createShardReader } from './shard-reader.ts';
import type { ShardReader } from './shard-reader.ts';
import { findStreamArn, iteratorAt, listShardIds, readPage } from './stream-source.ts';
import type { StreamsClient } from './stream-source.ts';

/** Lambda's event source mapping of one table's stream. `id` names its file of positions; see `filter.ts` for `filters`. */
export type StreamMapping = FailurePolicy & {
  id: string;
  tableName: string;
  batchSize: number;
  startingPosition: 'TRIM_HORIZON' | 'LATEST';
  filters: unknown[];
  parallelizationFactor?: number;
  maximumBatchingWindowSeconds: number;
};

/** What mappings share. `account` and `region` make the ARN that functions see; local engines use others. */
export type MappingPorts = {
  directory: string;
  client: StreamsClient;
  account: string;
  region: string;
  invoke: Invoke;
  send: Send;
  log: Log;
  pollMs: number;
  retryMs: number;
};

/** One mapping: `start` rejects when its table has no stream; `idle` waits for two rounds that found nothing. */
export type RunningMapping = { start(): Promise<void>; idle(): Promise<void>; close(): Promise<void> };

type Waiter = PromiseWithResolvers<void> & { quietRounds: number };

const LIST_SHARDS_EVERY_MS = 1000;
const QUIET_ROUNDS = 2;

/** Creates one mapping; it reads nothing before `start`. Throws for filters that are malformed. */
export function createMapping(mapping: StreamMapping, ports: MappingPorts): RunningMapping {
  const matches = compileFilters(mapping.filters, `mapping «${mapping.id}»`);
  const closing = new AbortController();
  const readers = new Map<string, ShardReader>();
  const waiting = new Set<Waiter>();
  let listedAt = -Infinity;
  let loop: Promise<void> | undefined;

  function readerOf(shardId: string, streamArn: string, positions: Positions): ShardReader {
    const known = readers.get(shardId);
    if (known) return known;
    const origin = { streamArn: awsArn(streamArn, ports), region: ports.region };
    const { signal } = closing;
    const reader = createShardReader({
      client: ports.client,
      streamArn,
      shardId,
      origin,
      positions,
      matches,
      batchSize: mapping.batchSize,
      lanes: mapping.parallelizationFactor ?? 1,
      windowMs: mapping.maximumBatchingWindowSeconds * 1000,
      deliver: (records, shard) => deliverBatch(records, shard, mapping, { ...ports, signal }),
    });
    readers.set(shardId, reader);
    return reader;
  }

  /** One round over all shards, parents first: a shard is read to where it is empty before its children are. */
  async function round(streamArn: string, positions: Positions): Promise<boolean> {
    if (waiting.size > 0 || Date.now() - listedAt > LIST_SHARDS_EVERY_MS) {
      for (const shardId of await listShardIds(ports.client, streamArn))
        readerOf(shardId, streamArn, positions);
      listedAt = Date.now();
    }
    let quiet = true;
    for (const reader of readers.values()) {
      if ((await reader.drain()) !== 'nothing') quiet = false;
    }
    return quiet;
  }

  async function run(streamArn: string, positions: Positions): Promise<void> {
    let failing = false;
    while (!closing.signal.aborted) {
      const watchers = [...waiting];
      try {
        const quiet = await round(streamArn, positions);
        failing = false;
        for (const waiter of watchers) note(waiter, quiet);
      } catch (error) {
        if (closing.signal.aborted) return;
        if (!failing)
          ports.log(`stream mapping ${mapping.id}: ${String(error)}; trying again every ${ports.pollMs} ms`);
        failing = true;
        for (const waiter of watchers) waiter.quietRounds = 0;
      }
      await pause(ports.pollMs, closing.signal);
    }
  }

  function note(waiter: Waiter, quiet: boolean): void {
    waiter.quietRounds = quiet ? waiter.quietRounds + 1 : 0;
    if (waiter.quietRounds < QUIET_ROUNDS) return;
    waiting.delete(waiter);
    waiter.resolve();
  }

  return {
    start: async () => {
      if (loop) throw new Error(`mapping «${mapping.id}» has been started already`);
      const streamArn = await findStreamArn(ports.client, mapping.tableName);
      const positions = openPositions(ports.directory, mapping.id, streamArn);
      if (!positions.known) {
        if (mapping.startingPosition === 'LATEST') await skipToEnd(ports.client, streamArn, positions);
        positions.begin();
      }
      loop = run(streamArn, positions);
    },
    idle: () => {
      const waiter = { ...Promise.withResolvers<void>(), quietRounds: 0 };
      if (closing.signal.aborted) waiter.reject(new Error(`mapping «${mapping.id}» is closed`));
      else waiting.add(waiter);
      return waiter.promise;
    },
    close: async () => {
      closing.abort();
      await loop;
      for (const waiter of waiting)
        waiter.reject(new Error(`mapping «${mapping.id}» was closed before it was idle`));
      waiting.clear();
    },
  };
}

/** Stores where every shard ends now, so that LATEST still means the same after a restart. */
async function skipToEnd(client: StreamsClient, streamArn: string, positions: Positions): Promise<void> {
  for (const shardId of await listShardIds(client, streamArn)) {
    let iterator = await iteratorAt(client, streamArn, shardId, 'beginning');
    let after: string | undefined;
    while (iterator !== undefined) {
      const page = await readPage(client, iterator);
      after = page.records.at(-1)?.dynamodb?.SequenceNumber ?? after;
      iterator = page.records.length > 0 ? page.next : undefined;
    }
    positions.set(shardId, after === undefined ? 'beginning' : { after });
  }
}

function awsArn(streamArn: string, { account, region }: MappingPorts): string {
  return streamArn.replace(/^arn:aws:dynamodb:[^:]*:[^:]*:/, `arn:aws:dynamodb:${region}:${account}:`);
}
