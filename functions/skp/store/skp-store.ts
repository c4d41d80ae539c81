import type { Stamp } from '../../../shared/kernel/stamp.ts';
import { packStamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { TableBusy } from '../../../shared/platform/table/table.ts';
import type { Item, Key, Write } from '../../../shared/platform/table/write.ts';
import { put, update } from '../../../shared/platform/table/write.ts';
import type { Content } from '../domain/content.ts';
import type { Skp } from '../domain/skp.ts';
import type { StoredSkp, Version } from './item.ts';
import { decodeHead, decodeVersion, encodeHead, encodeVersion, headAttributes, isHead } from './item.ts';
import type { SkpAddress } from './keys.ts';
import { headKey, skpPrefix, versionKey } from './keys.ts';

/** An SKP with those of its versions that were read, and whatever else was read with it. */
export type SkpRead = {
  skp: StoredSkp | undefined;
  version: (number: number) => Version | undefined;
  more: (Item | undefined)[];
};

/** Hardly any SKP is agreed more than twice in its year: these versions come along with the head. */
const LIKELY = [1, 2];

function keysOfSkp(at: SkpAddress): Key[] {
  return [headKey(at), ...LIKELY.map((number) => versionKey(at, number))];
}

function decodeRead(items: readonly (Item | undefined)[]): {
  skp: StoredSkp | undefined;
  versions: Version[];
} {
  const [head, ...versions] = items;
  return {
    skp: head === undefined ? undefined : decodeHead(head),
    versions: versions.filter((item): item is Item => item !== undefined).map(decodeVersion),
  };
}

/** A BatchGet is no snapshot: a head may come with the words of the save before or after it. */
function belongTogether(skp: StoredSkp | undefined, versions: readonly Version[]): boolean {
  if (skp === undefined || skp.working === 0) return true;
  return versions.find((it) => it.number === skp.working)?.saved === skp.saved;
}

async function readOnce(table: Table, at: SkpAddress, more: readonly Key[]): Promise<SkpRead | undefined> {
  const keys = keysOfSkp(at);
  const items = await table.getMany([...keys, ...more], { strong: true });
  const { skp, versions } = decodeRead(items.slice(0, keys.length));
  const last = Math.max(skp?.agreed ?? 0, skp?.working ?? 0);
  const later = Array.from({ length: Math.max(0, last - LIKELY.length) }, (_, n) => LIKELY.length + 1 + n);
  const rest = await table.getMany(
    later.map((number) => versionKey(at, number)),
    { strong: true },
  );
  const all = [...versions, ...rest.filter((item): item is Item => item !== undefined).map(decodeVersion)];
  if (!belongTogether(skp, all)) return undefined;
  const version = (number: number): Version | undefined => all.find((it) => it.number === number);
  return { skp, version, more: items.slice(keys.length) };
}

/** A save between the reads of head and words is over at the next reading. */
const READINGS = 5;

/**
 * Reads an SKP strongly, with its versions and `more` keys, in one BatchGet. From the third version on a second one reads the rest.
 * Head and words always belong to the same save.
 */
export async function readSkp(table: Table, at: SkpAddress, more: readonly Key[] = []): Promise<SkpRead> {
  for (let reading = 0; reading < READINGS; reading++) {
    const read = await readOnce(table, at, more);
    if (read !== undefined) return read;
  }
  throw new TableBusy('head and words of an SKP keep changing');
}

/** All SKP of a person in a year, by one Query; one per segment. */
export async function listOwn(
  table: Table,
  agency: string,
  employee: string,
  year: string,
): Promise<StoredSkp[]> {
  const items = await table.queryAll({ ...skpPrefix(agency, employee, year), strong: true });
  return items.filter(isHead).map(decodeHead);
}

/** The heads at some addresses, eventually consistent: one BatchGet per hundred. */
export async function readHeads(table: Table, at: readonly SkpAddress[]): Promise<(StoredSkp | undefined)[]> {
  const items = await table.getMany(at.map(headKey));
  return items.map((item) => (item === undefined ? undefined : decodeHead(item)));
}

/** Versions by their numbers, eventually consistent: one BatchGet per hundred. */
export async function readVersions(
  table: Table,
  at: readonly (SkpAddress & { number: number })[],
): Promise<(Version | undefined)[]> {
  const items = await table.getMany(at.map((it) => versionKey(it, it.number)));
  return items.map((item) => (item === undefined ? undefined : decodeVersion(item)));
}

/** The writes of a new SKP, if there is none. */
export function createWrites(skp: Skp, content: Content, stamp: Stamp): Write[] {
  return [
    put(encodeHead(skp, stamp)).ifAbsent().done(),
    put(encodeVersion(skp, skp.working, content, skp.saved))
      .ifAbsent()
      .done(),
  ];
}

/** The write that changes a head, if state and version are still as seen. */
export function headWrite(seen: Skp, changed: Skp, stamp: Stamp): Write {
  return update(headKey(seen))
    .set({ ...headAttributes(changed), st: packStamp(stamp) })
    .add({ v: 1 })
    .expect({ state: seen.state, v: seen.v })
    .done();
}

/** The write of the working version's words; the head in the same transaction guards them. */
export function contentWrite(changed: Skp, content: Content): Write {
  return put(encodeVersion(changed, changed.working, content, changed.saved)).done();
}

/** The write that marks a version as agreed, on the form that it then has for good. */
export function agreedWrite(skp: Skp, version: number, agreedAt: string): Write {
  const { form } = skp;
  return update(versionKey(skp, version)).set({ agreedAt, form }).expectAbsent('agreedAt').done();
}
