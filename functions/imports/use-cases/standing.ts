import { idFrom } from '../../../shared/kernel/ids.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { ActorRecord } from '../../identity/index.ts';
import { readActors, readLinks } from '../../identity/index.ts';
import type { Employee, Segment, Unit } from '../../organisation/index.ts';
import { listUnits, readShard } from '../../organisation/index.ts';

export type Person = { employee: Employee; segments: Segment[] };

/** What stands in the table before an import, read strongly. */
export type Standing = {
  units: ReadonlyMap<string, Unit>;
  people: ReadonlyMap<string, Person>;
  actors: ReadonlyMap<string, ActorRecord>;
  /** Subjects of the file's new people that are linked to somebody already. */
  links: ReadonlyMap<string, { agency: string; id: string }>;
};

/** How a run reaches what it needs; `secret` is the installation's. */
export type Reach = { table: Table; secret: string; realm: string };

/** The id of a person of an agency: the same number always gives the same id, so a file that comes again finds its people. */
export function employeeOf(agency: string, nip: string): string {
  return idFrom('employee', agency, nip);
}

/** The unit tree: one Query. */
export async function readTree(table: Table, agency: string): Promise<Map<string, Unit>> {
  return new Map((await listUnits(table, agency, true)).map((unit) => [unit.code, unit]));
}

/** All people with all segments: one Query per shard. */
export async function readPeople(table: Table, agency: string, shards: number): Promise<Map<string, Person>> {
  const all = await Promise.all(
    Array.from({ length: shards }, (_, shard) => readShard(table, agency, shard)),
  );
  const people = new Map<string, Person>();
  for (const { employees } of all)
    for (const employee of employees) people.set(employee.id, { employee, segments: [] });
  for (const { segments } of all)
    for (const segment of segments) people.get(segment.employee)?.segments.push(segment);
  return people;
}

/** What a staff file is compared with: tree, people, and of those in the file the actors' records or, for new ones, their links. */
export async function readStanding(
  { table, secret, realm }: Reach,
  agency: string,
  shards: number,
  nips: readonly string[],
): Promise<Standing> {
  const [units, people] = await Promise.all([readTree(table, agency), readPeople(table, agency, shards)]);
  const known = nips.map((nip) => employeeOf(agency, nip)).filter((id) => people.has(id));
  const fresh = nips.filter((nip) => !people.has(employeeOf(agency, nip)));
  const [actors, found] = await Promise.all([
    readActors(table, agency, known),
    readLinks(table, secret, realm, fresh),
  ]);
  const links = fresh.flatMap((nip, at) => {
    const link = found[at];
    return link === undefined ? [] : [[nip, link] as const];
  });
  return { units, people, actors, links: new Map(links) };
}
