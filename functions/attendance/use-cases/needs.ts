import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Relation } from '../../../shared/kernel/access.ts';
import { dateAt } from '../../../shared/kernel/dates.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Employee, Relations, Segment } from '../../organisation/index.ts';
import { findEmployee, holdsOn } from '../../organisation/index.ts';
import type { AttendanceAddress } from '../store/keys.ts';

export type Needs = { table: Table; relation: Relations };

/** A person whom the actor may see, and the positions through which others stand to them. */
export type Seen = { employee: Employee; places: readonly Segment[] };

/**
 * The positions through which a person is seen: those held on the day of `now`, or the last one where they hold none any more. A person
 * has one attendance, whatever they hold besides.
 */
export async function findPerson(
  { table }: Needs,
  actor: Actor,
  now: string,
  id: string,
): Promise<Seen | undefined> {
  const found = await findEmployee(table, actor.agency, actor.shards, id);
  if (found === undefined) return undefined;
  const held = found.segments.filter((it) => holdsOn(it, dateAt(now, actor.zone)));
  return { employee: found.employee, places: held.length > 0 ? held : found.segments.slice(-1) };
}

/** The position through which the actor holds a permission towards a person, with the relations in it. */
export async function through(
  { relation }: Needs,
  actor: Actor,
  permission: string,
  { places }: Seen,
  now: string,
): Promise<{ place: Segment; relations: readonly Relation[] } | undefined> {
  for (const place of places) {
    const { allowed, relations } = await relation(actor, permission, place, now);
    if (allowed) return { place, relations };
  }
  return undefined;
}

/** Where a person's year stands in the actor's own agency. */
export function addressOf({ agency, shards }: Actor, employee: string, year: string): AttendanceAddress {
  return { agency, shards, employee, year };
}
