import type { Table } from '../../../shared/platform/table/table.ts';
import type { Item, Key, Write } from '../../../shared/platform/table/write.ts';
import { put } from '../../../shared/platform/table/write.ts';
import type { PinnedPolicy } from '../../../shared/regulation/policy-values.ts';
import { withDefaults } from '../../../shared/regulation/policy-values.ts';
import { pinnedPolicyKey } from './keys.ts';

/**
 * The write that keeps a period's policy, for the transaction that opens it. Nothing writes it again: neither what is set later nor
 * another default of a later release reaches a period that is open.
 */
export function pinPolicy(agency: string, period: string, policy: PinnedPolicy): Write {
  return put({ ...pinnedPolicyKey(agency, period), policy })
    .ifAbsent()
    .done();
}

/** The policy that a period keeps, `undefined` before it opens. What came with a later release has its default. */
export async function findPinnedPolicy(
  table: Table,
  agency: string,
  period: string,
): Promise<PinnedPolicy | undefined> {
  const item = await table.get(pinnedPolicyKey(agency, period), { strong: true });
  return item === undefined ? undefined : pinnedPolicyOf(item);
}

/** Key of a period's policy, for callers that read it together with their own items in one BatchGet. */
export function keyOfPinnedPolicy(agency: string, period: string): Key {
  return pinnedPolicyKey(agency, period);
}

/** The policy in the item of a period that was opened: one that keeps none is a fault. */
export function pinnedPolicyOf(item: Item | undefined): PinnedPolicy {
  if (item === undefined) throw new Error('a period that was opened keeps no policy');
  return withDefaults(item['policy'] as Partial<PinnedPolicy>);
}

/** The policy of a period that was opened, read strongly. */
export async function getPinnedPolicy(table: Table, agency: string, period: string): Promise<PinnedPolicy> {
  return pinnedPolicyOf(await table.get(pinnedPolicyKey(agency, period), { strong: true }));
}
