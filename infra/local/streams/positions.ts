import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '../events/aws-json.ts';

/** How far one shard has been delivered: after which sequence number, or from its beginning, or to its end. */
export type ShardPosition = { after: string } | 'beginning' | 'ended';

/** The positions of one mapping in one stream, kept in a file that outlives the process. */
export type Positions = {
  /** False when the mapping has never run on this stream, not even on one without shards. */
  readonly known: boolean;
  /** Stores that it has run. */
  begin(): void;
  get(shardId: string): ShardPosition;
  set(shardId: string, position: ShardPosition): void;
};

/**
 * Opens the positions of the mapping `id` in `directory`. Those of another stream (the table was made anew) are forgotten.
 * Throws naming the file when it is unreadable.
 */
export function openPositions(directory: string, id: string, streamArn: string): Positions {
  if (!/^[\w-]+$/.test(id)) throw new Error(`the mapping id «${id}» has more than letters, digits, - and _`);
  mkdirSync(directory, { recursive: true });
  const path = join(directory, `${id}.json`);
  const stored = read(path, streamArn);
  const shards = new Map(Object.entries(stored ?? {}));
  const store = (): void => {
    writeFileSync(`${path}.new`, JSON.stringify({ streamArn, shards: Object.fromEntries(shards) }));
    renameSync(`${path}.new`, path);
  };
  return {
    known: stored !== undefined,
    begin: store,
    get: (shardId) => shards.get(shardId) ?? 'beginning',
    set: (shardId, position) => {
      shards.set(shardId, position);
      store();
    },
  };
}

function read(path: string, streamArn: string): Record<string, ShardPosition> | undefined {
  if (!existsSync(path)) return undefined;
  const stored: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isObject(stored) || !isObject(stored['shards'])) throw new Error(`${path} holds no stream positions`);
  return stored['streamArn'] === streamArn ? (stored['shards'] as Record<string, ShardPosition>) : undefined;
}
