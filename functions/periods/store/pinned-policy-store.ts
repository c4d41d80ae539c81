import type { Table } from '../../../shared/platform/table/table.ts';
import type { Write } from '../../../shared/platform/table/write.ts';
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
  return item === undefined ? undefined : withDefaults(item['policy'] as Partial<PinnedPolicy>);
}

/** The policy of a period that was opened: one that keeps none is a fault. */
export async function getPinnedPolicy(table: Table, agency: string, period: string): Promise<PinnedPolicy> {
  const policy = await findPinnedPolicy(table, agency, period);
  if (policy === undefined) throw new Error(`period ${period} keeps no policy`);
  return policy;
}
