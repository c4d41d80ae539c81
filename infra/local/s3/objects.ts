import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { Checksum } from './checksum.ts';
import { type Draft, openDraft, removeDurably, writeJson } from './files.ts';
import { createTurns } from './turns.ts';

type Common = { id: string; at: string; sequencer: string };

/** A stored object: `headers` go out with it, `blob` names the file with its bytes. `at` is an ISO instant. */
export type StoredObject = Common & {
  deleted: false;
  blob: string;
  size: number;
  etag: string;
  checksum: Checksum;
  checksumType: 'FULL_OBJECT' | 'COMPOSITE';
  headers: Record<string, string>;
  tags: Record<string, string>;
};

/** One version of a key, newest first in its list: an object or a delete marker. Its id is `null` outside versioning. */
export type Version = StoredObject | (Common & { deleted: true });

/** The objects of one bucket, on disk and known by heart. */
export type Objects = {
  /** All versions of a key, newest first; empty when there is none. */
  versions(key: string): readonly Version[];
  /** Keys whose newest version is an object, in the order of their UTF-8 bytes. */
  keys(): readonly string[];
  /**
   * Replaces the versions of a key by what `decide` returns, durably, with nobody else changing the key meanwhile.
   * When `decide` throws, nothing changes.
   */
  change(key: string, decide: (versions: readonly Version[]) => Promise<readonly Version[]>): Promise<void>;
  /** The sequencers of all versions, in no order. */
  sequencers(): string[];
  draft(): Promise<Draft>;
  blobPath(blob: string): string;
};

type Entry = { key: string; versions: Version[] };

const blobsOf = (versions: readonly Version[]): string[] =>
  versions.flatMap((v) => (v.deleted ? [] : [v.blob]));

async function readEntries(records: string): Promise<Map<string, readonly Version[]>> {
  const entries = new Map<string, readonly Version[]>();
  for (const name of await readdir(records)) {
    const entry = JSON.parse(await readFile(join(records, name), 'utf8')) as Entry;
    entries.set(entry.key, entry.versions);
  }
  return entries;
}

async function removeOrphans(blobs: string, entries: Map<string, readonly Version[]>): Promise<void> {
  const wanted = new Set([...entries.values()].flatMap(blobsOf));
  for (const name of await readdir(blobs)) if (!wanted.has(name)) await rm(join(blobs, name));
}

/** Opens the objects kept in that directory, and clears what an interrupted run left half done. */
export async function openObjects(directory: string): Promise<Objects> {
  const [records, blobs, drafts] = [
    join(directory, 'records'),
    join(directory, 'blobs'),
    join(directory, 'drafts'),
  ];
  await rm(drafts, { recursive: true, force: true });
  for (const path of [records, blobs, drafts]) await mkdir(path, { recursive: true });
  const entries = await readEntries(records);
  await removeOrphans(blobs, entries);
  const inTurn = createTurns();
  let sorted: string[] | undefined;

  // A key is never a path: its hash is, so no key can leave the directory or be too long for it.
  const recordPath = (key: string) => join(records, `${createHash('sha256').update(key).digest('hex')}.json`);

  const replace = async (
    key: string,
    before: readonly Version[],
    after: readonly Version[],
  ): Promise<void> => {
    if (after.length === 0) await removeDurably(recordPath(key));
    else await writeJson(drafts, recordPath(key), { key, versions: after });
    if (after.length === 0) entries.delete(key);
    else entries.set(key, after);
    sorted = undefined;
    const kept = new Set(blobsOf(after));
    for (const blob of blobsOf(before)) if (!kept.has(blob)) await rm(join(blobs, blob), { force: true });
  };

  return {
    versions: (key) => entries.get(key) ?? [],
    keys: () => {
      sorted ??= [...entries]
        .filter(([, versions]) => versions[0]?.deleted === false)
        .map(([key]) => key)
        .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      return sorted;
    },
    change: (key, decide) =>
      inTurn(key, async () => {
        const before = entries.get(key) ?? [];
        await replace(key, before, await decide(before));
      }),
    sequencers: () => [...entries.values()].flatMap((versions) => versions.map(({ sequencer }) => sequencer)),
    draft: () => openDraft(drafts),
    blobPath: (blob) => join(blobs, blob),
  };
}
