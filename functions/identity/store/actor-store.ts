import * as z from 'zod';
import type { Actor } from '../../../shared/kernel/actor.ts';
import { ROLES } from '../../../shared/kernel/actor.ts';
import { ZONES } from '../../../shared/kernel/dates.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Item, Write } from '../../../shared/platform/table/write.ts';
import { put, update } from '../../../shared/platform/table/write.ts';
import { actorKey, linkKey } from './keys.ts';

const linkItem = z.object({
  agency: z.string(),
  id: z.string(),
  kind: z.enum(['PERSON', 'CLIENT']),
  zone: z.enum(Object.keys(ZONES) as (keyof typeof ZONES)[]),
  shards: z.number(),
});

const actorItem = z.object({
  roles: z.array(z.enum(ROLES)),
  unit: z.string().optional(),
  opd: z.string().optional(),
  heads: z.array(z.string()),
  delegations: z.array(
    z.object({
      id: z.string(),
      behalf: z.string(),
      as: z.enum(['PLT', 'PLH']),
      from: z.string(),
      to: z.string(),
      decree: z.string(),
    }),
  ),
});

/** What the installation knows of an actor besides the link: roles, place in the organisation, delegations. */
export type ActorRecord = z.infer<typeof actorItem>;

/** The actor behind a verified token, or `undefined` when nobody is linked to it: two gets, eventually consistent. */
export async function findActor(
  table: Table,
  secret: string,
  realm: string,
  subject: string,
): Promise<Actor | undefined> {
  const found = await table.get(linkKey(secret, realm, subject));
  if (found === undefined) return undefined;
  const link = linkItem.parse(found);
  const record = await table.get(actorKey(link.agency, link.id));
  if (record === undefined) return undefined;
  const { unit, opd, ...rest } = actorItem.parse(record);
  return { ...link, ...rest, ...(unit === undefined ? {} : { unit }), ...(opd === undefined ? {} : { opd }) };
}

/** The same for a subject that nobody may be linked to yet: the condition fails where a link stands. */
export function newLinkWrite(
  secret: string,
  realm: string,
  subject: string,
  link: Pick<Actor, 'agency' | 'id' | 'zone' | 'shards'> & { kind: 'PERSON' | 'CLIENT' },
): Write {
  return put({ ...linkKey(secret, realm, subject), ...link })
    .ifAbsent()
    .done();
}

/** Whom some subjects of the realm are linked to already: one BatchGet per hundred; `undefined` for nobody. */
export async function readLinks(
  table: Table,
  secret: string,
  realm: string,
  subjects: readonly string[],
): Promise<({ agency: string; id: string } | undefined)[]> {
  const items = await table.getMany(
    subjects.map((subject) => linkKey(secret, realm, subject)),
    { strong: true },
  );
  return items.map((item) => (item === undefined ? undefined : linkItem.parse(item)));
}

/** Writes an actor's record whole. */
export function actorWrite(agency: string, id: string, record: ActorRecord): Write {
  return put({ ...actorKey(agency, id), ...record }).done();
}

/** What others decide about an actor: roles and place in the organisation. Delegations are nobody's but identity's. */
export type ActorPlace = Pick<ActorRecord, 'roles' | 'unit' | 'opd' | 'heads'>;

/** Sets roles and place of an actor who has a record; delegations stay. `st`: the packed stamp of a change that makes history. */
export function placeWrite(agency: string, id: string, place: ActorPlace, st?: string): Write {
  const { roles, unit, opd, heads } = place;
  return update(actorKey(agency, id))
    .set({ roles, unit, opd, heads, ...(st === undefined ? {} : { st }) })
    .done();
}

/** The records of some actors, by id: one BatchGet per hundred, read strongly; absent ones are left out. */
export async function readActors(
  table: Table,
  agency: string,
  ids: readonly string[],
): Promise<Map<string, ActorRecord>> {
  const items = await table.getMany(
    ids.map((id) => actorKey(agency, id)),
    { strong: true },
  );
  return new Map(
    ids.flatMap((id, at) => {
      const item = items[at];
      return item === undefined ? [] : [[id, actorItem.parse(item)] as const];
    }),
  );
}

/** Reads an actor's record from its item. */
export function decodeActorRecord(item: Item): ActorRecord {
  return actorItem.parse(item);
}
