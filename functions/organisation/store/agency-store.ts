import * as z from 'zod';
import type { Agency } from '../../../shared/kernel/agency.ts';
import type { Zone } from '../../../shared/kernel/dates.ts';
import { ZONES } from '../../../shared/kernel/dates.ts';
import type { Stamp } from '../../../shared/kernel/stamp.ts';
import { packStamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Item, Write } from '../../../shared/platform/table/write.ts';
import { put } from '../../../shared/platform/table/write.ts';
import { agencyKey } from './keys.ts';

const agencyItem = z.object({
  PK: z.string(),
  name: z.string(),
  zone: z.enum(Object.keys(ZONES) as Zone[]),
  shards: z.number(),
  made: z.string(),
});

export type StandingAgency = Agency & { stamp: string };

function decode(item: Item): StandingAgency {
  const { PK, made, ...rest } = agencyItem.parse(item);
  return { ...rest, id: PK.split('#')[1] ?? '', stamp: made };
}

/**
 * Registers an agency together with its administrator's writes, all or nothing. Answers the agency that stands under the id, or that
 * the administrator is somebody already. Its stamp is no `st`: an agency has no history that anybody of it may read.
 */
export async function createAgency(
  table: Table,
  agency: Agency,
  stamp: Stamp,
  administrator: readonly Write[],
): Promise<
  { outcome: 'CREATED' } | { outcome: 'ADMINISTRATOR_TAKEN' } | { outcome: 'EXISTS'; agency: StandingAgency }
> {
  const { id, ...rest } = agency;
  const own = put({ ...agencyKey(id), ...rest, made: packStamp(stamp) })
    .ifAbsent()
    .done();
  const done = await table.transact([own, ...administrator]);
  if (done.ok) return { outcome: 'CREATED' };
  const standing = done.failed.find((it) => it.index === 0);
  if (standing === undefined) return { outcome: 'ADMINISTRATOR_TAKEN' };
  const item = standing.item ?? (await table.get(agencyKey(id), { strong: true }));
  if (item === undefined) throw new Error(`agency ${id} vanished`);
  return { outcome: 'EXISTS', agency: decode(item) };
}
