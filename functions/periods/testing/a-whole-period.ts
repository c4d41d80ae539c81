import { shardOf } from '../../../shared/kernel/shard.ts';
import { systemActor } from '../../../shared/kernel/actor.ts';
import { stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Item } from '../../../shared/platform/table/write.ts';
import { put } from '../../../shared/platform/table/write.ts';
import type { Period } from '../domain/period.ts';
import { spanOf } from '../domain/period.ts';
import type { Vector } from '../domain/vector.ts';
import { withDefaults } from '../../../shared/regulation/policy-values.ts';
import { gateKey } from '../store/keys.ts';
import { createPeriod } from '../store/period-store.ts';
import { pinPolicy } from '../store/pinned-policy-store.ts';
import { encodeVector } from '../store/vector-item.ts';
import { AGENCY, SHARDS } from './a-standing-period.ts';

/** A vector as its item, as a batch of the stream would show it. */
export function aVectorItem(vector: Vector): Item {
  return encodeVector(AGENCY, SHARDS, vector);
}

/**
 * Puts a period whole, with the policy that it keeps once it is open, every gate and its counters, and the vectors given: as the workflows would have left it. Differs by what is
 * given; `id` names it.
 */
export async function putWholePeriod(
  table: Table,
  difference: Partial<Period> & { id: string },
  vectors: readonly Vector[] = [],
): Promise<Period> {
  const { kind, from, to } = spanOf(difference.id);
  const instant = '2027-01-20T16:59:59.999Z';
  const period: Period = {
    agency: AGENCY,
    kind,
    state: 'OPEN',
    from,
    to,
    calendar: { realisationDeadline: instant, ratingDeadline: instant, version: 1 },
    policy: {},
    rules: 'permenpanrb-6-2022@1',
    scorer: 'simple-mean-1',
    shards: SHARDS,
    zone: 'Asia/Jakarta',
    attempts: {},
    version: 1,
    ...difference,
  };
  const system = systemActor(AGENCY, 'test', period.zone, SHARDS);
  await createPeriod(table, period, stamp('PeriodPlanned', system, '2026-01-02T03:00:00.000Z'));
  if (period.state !== 'PLANNED')
    await table.write(pinPolicy(AGENCY, period.id, withDefaults(period.policy)));
  for (let shard = 0; shard < SHARDS; shard++) {
    const own = vectors.filter((it) => shardOf(it.employee, SHARDS) === shard);
    const c = own.reduce((sum, it) => sum + it.c, 0);
    const gate = { ...gateKey(AGENCY, period.id, shard), state: 'FINAL', calendar: period.calendar };
    await table.write(put({ ...gate, n: own.length, c }).done());
    for (const vector of own) await table.write(put(aVectorItem(vector)).done());
  }
  return period;
}
