import type { Delegation } from '../../../shared/kernel/actor.ts';
import type { Stamp } from '../../../shared/kernel/stamp.ts';
import { packStamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Write } from '../../../shared/platform/table/write.ts';
import { put, update } from '../../../shared/platform/table/write.ts';
import type { ActorRecord } from './actor-store.ts';
import { decodeActorRecord } from './actor-store.ts';
import { actorKey, delegationKey } from './keys.ts';

export type Stamped<T> = T & { stamp: string | undefined };

/** What a new delegation starts from: both people, and who holds this delegation already; one strong BatchGet. */
export async function readForDelegation(
  table: Table,
  agency: string,
  id: string,
  people: { employee: string; behalf: string },
): Promise<{
  acting: ActorRecord | undefined;
  behalf: ActorRecord | undefined;
  made: { employee: string; body: string } | undefined;
}> {
  const keys = [
    actorKey(agency, people.employee),
    actorKey(agency, people.behalf),
    delegationKey(agency, id),
  ];
  const [acting, behalf, made] = await table.getMany(keys, { strong: true });
  return {
    acting: acting === undefined ? undefined : decodeActorRecord(acting),
    behalf: behalf === undefined ? undefined : decodeActorRecord(behalf),
    made: made === undefined ? undefined : { employee: String(made['employee']), body: String(made['body']) },
  };
}

/** An actor's record with the stamp of its last change. */
export async function readHolder(
  table: Table,
  agency: string,
  employee: string,
): Promise<Stamped<ActorRecord> | undefined> {
  const item = await table.get(actorKey(agency, employee), { strong: true });
  if (item === undefined) return undefined;
  const stamp = typeof item['st'] === 'string' ? item['st'] : undefined;
  return { ...decodeActorRecord(item), stamp };
}

function listWrite(
  agency: string,
  employee: string,
  seen: readonly Delegation[],
  next: readonly Delegation[],
  stamp: Stamp,
): Write {
  return update(actorKey(agency, employee))
    .set({ delegations: next, st: packStamp(stamp) })
    .expect({ delegations: seen })
    .done();
}

/** Adds a delegation to the holder's record and remembers its request, in one transaction. False: somebody changed the list first. */
export async function addDelegation(
  table: Table,
  agency: string,
  employee: string,
  seen: readonly Delegation[],
  added: Delegation,
  stamp: Stamp,
): Promise<boolean> {
  const done = await table.transact([
    listWrite(agency, employee, seen, [...seen, added], stamp),
    put({ ...delegationKey(agency, added.id), employee, body: stamp.body })
      .ifAbsent()
      .done(),
  ]);
  return done.ok;
}

/** Replaces one delegation of the holder's list. False: somebody changed the list first. */
export async function replaceDelegation(
  table: Table,
  agency: string,
  employee: string,
  seen: readonly Delegation[],
  changed: Delegation,
  stamp: Stamp,
): Promise<boolean> {
  const next = seen.map((it) => (it.id === changed.id ? changed : it));
  return (await table.write(listWrite(agency, employee, seen, next, stamp))).ok;
}
