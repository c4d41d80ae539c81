import * as z from 'zod';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Item, Write } from '../../../shared/platform/table/write.ts';
import { update } from '../../../shared/platform/table/write.ts';
import type { Change, Scalar } from '../domain/changes.ts';
import type { Entry } from '../domain/entry.ts';
import { historyKey } from './keys.ts';

const historyItem = z.object({
  PK: z.string(),
  SK: z.string(),
  event: z.string(),
  by: z.string(),
  behalf: z.string(),
  at: z.string(),
  basis: z.string(),
  rating: z.boolean().optional(),
});
const change = z.tuple([
  z.union([z.string(), z.number(), z.boolean(), z.null()]),
  z.union([z.string(), z.number(), z.boolean(), z.null()]),
]);

// Every changed field and every version is an attribute of its own (`c_iki_3_realisation`, `v_vector`): items of one act reach the
// relay in any order and more than once, and setting distinct attributes commutes, which a list inside one attribute would not.
const CHANGE = 'c_';
const VERSION = 'v_';
const attribute = (prefix: string, name: string): string =>
  `${prefix}${name.replace(/[^A-Za-z0-9.]/g, '').replaceAll('.', '_')}`;
const nameOf = (prefix: string, text: string): string => text.slice(prefix.length).replaceAll('_', '.');

/** The write that adds an entry, or its part of an entry that another item of the same act has begun. Repeating it changes nothing. */
export function writeOfEntry(entry: Entry): Write {
  const { event, by, behalf, at, basis } = entry;
  const changes = entry.changes.map((it) => [attribute(CHANGE, it.field), [it.from, it.to]]);
  const versions = Object.entries(entry.versions).map(([name, it]) => [attribute(VERSION, name), it]);
  return update(historyKey(entry.agency, entry.subject, at, entry.id))
    .set({ event, by, behalf, at, basis: basis.join(' ') })
    .set(entry.rating ? { rating: true } : {})
    .set(Object.fromEntries([...changes, ...versions]) as Record<string, unknown>)
    .orCreate()
    .done();
}

function decode(item: Item): Entry {
  const { PK, SK, event, by, behalf, at, basis, rating } = historyItem.parse(item);
  const [, agency = '', , subject = ''] = PK.split('#');
  const changes = Object.entries(item)
    .filter(([name]) => name.startsWith(CHANGE))
    .map(([name, value]): Change => {
      const [from, to]: [Scalar | null, Scalar | null] = change.parse(value);
      return { field: nameOf(CHANGE, name), from, to };
    });
  const versions = Object.entries(item)
    .filter(([name]) => name.startsWith(VERSION))
    .map(([name, value]) => [nameOf(VERSION, name), Number(value)] as const);
  return {
    agency,
    subject,
    id: SK.slice(SK.indexOf('#') + 1),
    event,
    by,
    behalf,
    at,
    basis: basis === '' ? [] : basis.split(' '),
    versions: Object.fromEntries(versions),
    changes: changes.sort((a, b) => a.field.localeCompare(b.field, 'en', { numeric: true })),
    rating: rating === true,
  };
}

/** A page of a record's history, newest first. `after`: the sort key of the last entry that the reader has. */
export async function listEntries(
  table: Table,
  agency: string,
  subject: string,
  page: { limit: number; after?: string | undefined },
): Promise<{ entries: Entry[]; more: boolean }> {
  const { PK } = historyKey(agency, subject, '', '');
  const { items, lastKey } = await table.query({
    partition: PK,
    backwards: true,
    limit: page.limit,
    ...(page.after === undefined ? {} : { startKey: { PK, SK: page.after } }),
  });
  return { entries: items.map(decode), more: lastKey !== undefined };
}

/** The sort key of an entry: what a cursor holds. */
export function sortKeyOf(entry: Entry): string {
  return historyKey(entry.agency, entry.subject, entry.at, entry.id).SK;
}
