import type { Table } from '../../../shared/platform/table/table.ts';
import type { Item, Key } from '../../../shared/platform/table/write.ts';
import { BEGINNING, matchesName } from '../domain/name-words.ts';
import type { Employee, Segment } from '../domain/segment.ts';
import { employeeKey, nameKey, nipKey, segmentsOfAssessor, segmentsOfUnit } from './keys.ts';
import { decodeEmployee, decodeSegment } from './organisation-store.ts';

export type Line = { employee: Employee; segment: Segment };
type LastKey = Record<string, unknown> | undefined;
type Page<T> = { items: T[]; lastKey: LastKey };
type Wanted = { limit: number; startKey?: Record<string, string> | undefined };

/** Where a list is read from: segments by assessor or by unit, or names by the beginning of a word. */
export type Source =
  | { by: 'assessor'; agency: string; assessor: string }
  | { by: 'unit'; agency: string; unit: string }
  | { by: 'name'; agency: string; secret: string; word: string };

function partitionOf(source: Source): string {
  if (source.by === 'assessor') return segmentsOfAssessor(source.agency, source.assessor);
  if (source.by === 'unit') return segmentsOfUnit(source.agency, source.unit);
  return nameKey(source.agency, source.secret, source.word.slice(0, BEGINNING), '').PK;
}

/** Whether a key from a cursor stands in the partition that is about to be read, with exactly the attributes of such a key. */
export function isKeyOf(source: Source, key: Record<string, string>): boolean {
  const partition = partitionOf(source);
  const names = Object.keys(key).toSorted().join(' ');
  if (source.by === 'name') return names === 'PK SK' && key['PK'] === partition;
  const own = source.by === 'assessor' ? 'ga' : 'gu';
  return (
    names === `PK SK ${own}` &&
    key[own] === partition &&
    key['PK']?.startsWith(`A#${source.agency}#O#`) === true
  );
}

function ownerOf(segment: Key): Key {
  return { PK: segment.PK, SK: segment.SK.split('#')[0] ?? '' };
}

/** A page of segments with their people: one Query of an index, then one BatchGet per hundred items. */
export async function listSegments(
  table: Table,
  source: Exclude<Source, { by: 'name' }>,
  { limit, startKey }: Wanted,
): Promise<Page<Line>> {
  const index = source.by === 'assessor' ? 'byAssessor' : 'byUnit';
  const page = await table.query({ index, partition: partitionOf(source), limit, startKey });
  const keys = page.items.map(({ PK, SK }) => ({ PK, SK }));
  const items = await table.getMany([...keys, ...keys.map(ownerOf)]);
  const lines = keys.flatMap((_, at) => {
    const segment = items[at];
    const employee = items[keys.length + at];
    if (segment === undefined || employee === undefined) return [];
    return [{ segment: decodeSegment(segment), employee: decodeEmployee(employee) }];
  });
  return { items: lines, lastKey: page.lastKey };
}

/** A page of the people whose name has all words of the search: one Query, one BatchGet per hundred. A page may be short, even empty. */
export async function listByName(
  table: Table,
  source: Extract<Source, { by: 'name' }>,
  shards: number,
  search: readonly string[],
  { limit, startKey }: Wanted,
): Promise<Page<Employee>> {
  const page = await table.query({ partition: partitionOf(source), limit, startKey });
  const ids = page.items.filter((it) => matchesName(String(it['name']), search)).map((it) => it.SK);
  const items = await table.getMany(ids.map((id) => employeeKey(source.agency, shards, id)));
  const people = items.filter((item): item is Item => item !== undefined).map(decodeEmployee);
  return { items: people, lastKey: page.lastKey };
}

/** The person with this NIP: two gets. */
export async function findByNip(
  table: Table,
  agency: string,
  shards: number,
  secret: string,
  nip: string,
): Promise<Employee | undefined> {
  const found = await table.get(nipKey(agency, secret, nip));
  if (typeof found?.['employee'] !== 'string') return undefined;
  const item = await table.get(employeeKey(agency, shards, found['employee']));
  return item === undefined ? undefined : decodeEmployee(item);
}
