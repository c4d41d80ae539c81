import * as z from 'zod';
import type { Actor } from '../../../shared/kernel/actor.ts';
import { ROLES } from '../../../shared/kernel/actor.ts';
import { ZONES } from '../../../shared/kernel/dates.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Item, Write } from '../../../shared/platform/table/write.ts';
import { put } from '../../../shared/platform/table/write.ts';
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
  issuer: string,
  subject: string,
): Promise<Actor | undefined> {
  const found = await table.get(linkKey(secret, issuer, subject));
  if (found === undefined) return undefined;
  const link = linkItem.parse(found);
  const record = await table.get(actorKey(link.agency, link.id));
  if (record === undefined) return undefined;
  const { unit, opd, ...rest } = actorItem.parse(record);
  return { ...link, ...rest, ...(unit === undefined ? {} : { unit }), ...(opd === undefined ? {} : { opd }) };
}

/** Links a subject of the issuer to a person or client of an agency. Repeating it changes nothing. */
export function linkWrite(
  secret: string,
  issuer: string,
  subject: string,
  link: Pick<Actor, 'agency' | 'id' | 'zone' | 'shards'> & { kind: 'PERSON' | 'CLIENT' },
): Write {
  return put({ ...linkKey(secret, issuer, subject), ...link }).done();
}

/** Writes an actor's record whole. */
export function actorWrite(agency: string, id: string, record: ActorRecord): Write {
  return put({ ...actorKey(agency, id), ...record }).done();
}

/** Reads an actor's record from its item. */
export function decodeActorRecord(item: Item): ActorRecord {
  return actorItem.parse(item);
}
