import { createHash } from 'node:crypto';
import type { Matcher } from '../events/pattern.ts';
import type { Positions } from './positions.ts';
import { toLambdaRecord } from './record.ts';
import type { LambdaStreamRecord, RecordOrigin } from './record.ts';
import { iteratorAt, readPage } from './stream-source.ts';
import type { StreamsClient } from './stream-source.ts';

/** What a shard is read with. `deliver` resolves when a batch is done with; `windowMs` is how long a batch may gather. */
export type ReaderOptions = {
  client: StreamsClient;
  streamArn: string;
  shardId: string;
  origin: RecordOrigin;
  positions: Positions;
  matches: Matcher;
  batchSize: number;
  lanes: number;
  windowMs: number;
  deliver: (records: readonly LambdaStreamRecord[], shardId: string) => Promise<void>;
};

/** One shard being read: `drain` works off what there is now and tells whether there was anything. */
export type ShardReader = { drain(): Promise<'worked' | 'gathering' | 'nothing'> };

/**
 * Reads one shard from its stored position on, drops what the filters do not want, and stores the position after each batch. With
 * several lanes, up to that many batches run at once, all records of one item in one lane, and the position is stored after them.
 * A failure of the engine or of `deliver` rejects; the next `drain` goes on at the stored position or with what is already read.
 */
export function createShardReader(options: ReaderOptions): ShardReader {
  const { client, streamArn, shardId, positions, batchSize, lanes } = options;
  let iterator: string | undefined;
  let begun = false;
  let waiting: LambdaStreamRecord[] = [];
  let waitingSince = 0;
  let lastRead: string | undefined;

  async function read(): Promise<number> {
    if (begun && iterator === undefined) return 0;
    const position = positions.get(shardId);
    if (position === 'ended') return 0;
    if (!begun) iterator = await iteratorAt(client, streamArn, shardId, position);
    begun = true;
    if (iterator === undefined) return 0;
    const page = await readPage(client, iterator).catch((error: unknown) => {
      restart();
      throw error;
    });
    iterator = page.next;
    const records = page.records.map((record) => toLambdaRecord(record, options.origin));
    if (waiting.length === 0) waitingSince = Date.now();
    waiting.push(...records.filter(options.matches));
    lastRead = records.at(-1)?.dynamodb.SequenceNumber ?? lastRead;
    return records.length;
  }

  // An iterator can expire; what was read but not delivered is read again.
  function restart(): void {
    begun = false;
    waiting = [];
    lastRead = undefined;
  }

  async function deliverNext(): Promise<void> {
    const batch = waiting.slice(0, batchSize * lanes);
    const ends = await Promise.allSettled(inLanes(batch, lanes).map((lane) => deliverLane(lane)));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    waiting = waiting.slice(batch.length);
    const last = batch.at(-1)?.dynamodb.SequenceNumber;
    if (waiting.length > 0 && last !== undefined) positions.set(shardId, { after: last });
    else settle();
  }

  async function deliverLane(records: readonly LambdaStreamRecord[]): Promise<void> {
    for (let from = 0; from < records.length; from += batchSize) {
      await options.deliver(records.slice(from, from + batchSize), shardId);
    }
  }

  /** Everything that was read is done with: the position moves past records that no filter wanted, too. */
  function settle(): void {
    if (begun && iterator === undefined) positions.set(shardId, 'ended');
    else if (lastRead !== undefined) positions.set(shardId, { after: lastRead });
    lastRead = undefined;
  }

  function isGathering(): boolean {
    const open = iterator !== undefined;
    return open && waiting.length < batchSize && Date.now() - waitingSince < options.windowMs;
  }

  return {
    drain: async () => {
      if (positions.get(shardId) === 'ended') return 'nothing';
      let worked = false;
      for (;;) {
        const count = waiting.length < batchSize ? await read() : 0;
        worked ||= count > 0;
        if (waiting.length === 0) settle();
        else if (isGathering() && count === 0) return 'gathering';
        else if (!isGathering()) {
          await deliverNext();
          worked = true;
        }
        if (count === 0 && waiting.length === 0) return worked ? 'worked' : 'nothing';
      }
    },
  };
}

function inLanes(records: readonly LambdaStreamRecord[], lanes: number): LambdaStreamRecord[][] {
  const filled = Array.from({ length: lanes }, (): LambdaStreamRecord[] => []);
  for (const record of records) filled[laneOf(record, lanes)]?.push(record);
  return filled.filter((lane) => lane.length > 0);
}

function laneOf({ dynamodb }: LambdaStreamRecord, lanes: number): number {
  if (lanes === 1) return 0;
  const keys = JSON.stringify(Object.entries(dynamodb.Keys).toSorted(([a], [b]) => a.localeCompare(b)));
  return createHash('md5').update(keys).digest().readUInt32BE() % lanes;
}
