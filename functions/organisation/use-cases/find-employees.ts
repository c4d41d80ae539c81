import type { Actor } from '../../../shared/kernel/actor.ts';
import { dateAt } from '../../../shared/kernel/dates.ts';
import type { Page } from '../../../shared/kernel/page.ts';
import { decodeCursor, encodeCursor } from '../../../shared/kernel/page.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { wordsOfSearch } from '../domain/name-words.ts';
import { holdsOn } from '../domain/place.ts';
import type { Employee, Segment } from '../domain/segment.ts';
import { findEmployee, findUnit } from '../store/organisation-store.ts';
import type { Source } from '../store/people-pages.ts';
import { findByNip, isKeyOf, listByName, listSegments } from '../store/people-pages.ts';

export type Found = { employee: Employee; segment: Segment | undefined };
type Needs = { table: Table; secret: () => Promise<string> };
type Asked = { limit: number; cursor?: string | undefined };

function startOf(source: Source, cursor: string | undefined): Result<Record<string, string> | undefined> {
  if (cursor === undefined) return accept(undefined);
  const key = decodeCursor(cursor);
  if (key === undefined || !isKeyOf(source, key)) return refuse('request.cursor-invalid');
  return accept(key);
}

function pageOf<T>(items: T[], lastKey: Record<string, unknown> | undefined): Page<T> {
  return { items, ...(lastKey === undefined ? {} : { next: encodeCursor(lastKey) }) };
}

async function listHeld(
  table: Table,
  actor: Actor,
  now: string,
  source: Exclude<Source, { by: 'name' }>,
  { limit, cursor }: Asked,
): Promise<Result<Page<Found>>> {
  const startKey = startOf(source, cursor);
  if (!startKey.ok) return startKey;
  const page = await listSegments(table, source, { limit, startKey: startKey.value });
  const today = dateAt(now, actor.zone);
  return accept(
    pageOf(
      page.items.filter((it) => holdsOn(it.segment, today)),
      page.lastKey,
    ),
  );
}

/** Who holds a position in the unit today, a page at a time; a page may be short, `next` says whether there is more. */
export async function listOfUnit(
  { table }: Needs,
  actor: Actor,
  now: string,
  unit: string,
  asked: Asked,
): Promise<Result<Page<Found>>> {
  if ((await findUnit(table, actor.agency, unit)) === undefined) return refuse('unit.not-found', { unit });
  return listHeld(table, actor, now, { by: 'unit', agency: actor.agency, unit }, asked);
}

/** Who reports to a person today. */
export async function listReports(
  { table }: Needs,
  actor: Actor,
  now: string,
  employee: string,
  asked: Asked,
): Promise<Result<Page<Found>>> {
  const known = await findEmployee(table, actor.agency, actor.shards, employee);
  if (known === undefined) return refuse('employee.not-found', { employee });
  return listHeld(table, actor, now, { by: 'assessor', agency: actor.agency, assessor: employee }, asked);
}

/** People whose name has all words of the search, each from its beginning. */
export async function searchByName(
  { table, secret }: Needs,
  actor: Actor,
  name: string,
  { limit, cursor }: Asked,
): Promise<Result<Page<Found>>> {
  const search = wordsOfSearch(name);
  const source = {
    by: 'name',
    agency: actor.agency,
    secret: await secret(),
    word: search[0] ?? '',
  } as const;
  const startKey = startOf(source, cursor);
  if (!startKey.ok) return startKey;
  const page = await listByName(table, source, actor.shards, search, { limit, startKey: startKey.value });
  return accept(
    pageOf(
      page.items.map((employee) => ({ employee, segment: undefined })),
      page.lastKey,
    ),
  );
}

/** The one person with this NIP, or an empty page: unknown numbers all look alike. */
export async function searchByNip(
  { table, secret }: Needs,
  actor: Actor,
  nip: string,
): Promise<Result<Page<Found>>> {
  const digits = nip.replaceAll(/\s/g, '').toUpperCase();
  const employee = await findByNip(table, actor.agency, actor.shards, await secret(), digits);
  return accept({ items: employee === undefined ? [] : [{ employee, segment: undefined }] });
}
