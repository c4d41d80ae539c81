import * as z from 'zod';
import type { Stamp } from '../../../shared/kernel/stamp.ts';
import { packStamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Item } from '../../../shared/platform/table/write.ts';
import { put } from '../../../shared/platform/table/write.ts';
import type { PolicyEntry, PolicyName, PolicyValue } from '../../../shared/regulation/policy-values.ts';
import { policyKey } from './keys.ts';

const policyItem = z.object({
  SK: z.string(),
  // It was held against its schema when it was set; a later schema must not make the past unreadable.
  value: z.unknown(),
  reason: z.string(),
  st: z.string(),
});

/** An entry with why it was made, and the stamp of the request that made it. */
export type StandingEntry = PolicyEntry & { reason: string; stamp: string };

function decode(item: Item): StandingEntry {
  const { SK, value, reason, st } = policyItem.parse(item);
  const [name = '', from = ''] = SK.split('#');
  return { name: name as PolicyName, from, value: value as PolicyValue, reason, stamp: st };
}

/** All that an agency ever set: one strong Query. */
export async function listPolicy(table: Table, agency: string): Promise<StandingEntry[]> {
  const items = await table.queryAll({ partition: policyKey(agency, '', '').PK, strong: true });
  return items.map(decode);
}

/** Puts an entry, if none begins on the same day. Answers the one that stands there otherwise. */
export async function addPolicy(
  table: Table,
  agency: string,
  { name, from, value }: PolicyEntry,
  reason: string,
  stamp: Stamp,
): Promise<{ added: true } | { added: false; standing: StandingEntry | undefined }> {
  const item = { ...policyKey(agency, name, from), value, reason, st: packStamp(stamp) };
  const written = await table.write(put(item).ifAbsent().done());
  if (written.ok) return { added: true };
  return { added: false, standing: written.item === undefined ? undefined : decode(written.item) };
}
