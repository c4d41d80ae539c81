import { shardOf } from '../../../shared/kernel/shard.ts';
import type { Stamp } from '../../../shared/kernel/stamp.ts';
import { packStamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Item, Key, Write } from '../../../shared/platform/table/write.ts';
import { check, update } from '../../../shared/platform/table/write.ts';
import type { Gate } from '../domain/gate.ts';
import type { Vector } from '../domain/vector.ts';
import { decodeGate } from './gate-store.ts';
import { gateKey, vectorKey, vectorsOfAssessor, vectorsOfUnit } from './keys.ts';
import { decodeVector, encodeVector } from './vector-item.ts';

/** Where a vector stands: enough to find it and its gate. */
export type VectorAddress = {
  agency: string;
  shards: number;
  period: string;
  employee: string;
  segment: string;
};

/** Key of a vector. */
export function keyOfVector(at: VectorAddress): Key {
  return vectorKey(at.agency, at.period, at.shards, at.employee, at.segment);
}

/** Key of the gate that guards a vector. */
export function keyOfGate(at: VectorAddress): Key {
  return gateKey(at.agency, at.period, shardOf(at.employee, at.shards));
}

/** What a change of a person's numbers starts from: one strong BatchGet of gate, vector and whatever else the caller needs. */
export async function readForEdit(
  table: Table,
  at: VectorAddress,
  more: readonly Key[] = [],
): Promise<{ gate: Gate | undefined; vector: Vector | undefined; more: (Item | undefined)[] }> {
  const [gate, vector, ...rest] = await table.getMany([keyOfGate(at), keyOfVector(at), ...more], {
    strong: true,
  });
  return {
    gate: gate === undefined ? undefined : decodeGate(gate),
    vector: vector === undefined ? undefined : decodeVector(vector),
    more: rest,
  };
}

/** The part of a vector that an edit changes, with the version that it was based on. */
export type VectorPart = 'p' | 'r' | 'g';

/**
 * The one conditional write of a change to an unsealed vector: `changed` is the vector as it shall be, `seen` as it was read.
 * Conditions: it exists, is not sealed, and its versions are those that were seen. Plan and realisation share one packed text, so a
 * change of either expects both; a rating stands apart. `v` and the part's version grow by one.
 */
export function editVector(
  at: VectorAddress,
  seen: Vector,
  part: VectorPart,
  changed: Vector,
  stamp: Stamp,
): Write {
  const item = encodeVector(at.agency, at.shards, changed);
  const rating = part === 'g';
  const parts = rating ? { g: seen.g } : { p: seen.p, r: seen.r };
  return update(keyOfVector(at))
    .set({ ...(rating ? { w: item['w'], o: item['o'] } : { k: item['k'] }), st: packStamp(stamp) })
    .add({ v: 1, [part]: 1 })
    .expectAbsent('run')
    .expect(
      Object.fromEntries(
        Object.entries(parts).map(([name, version]) => [name, version === 0 ? undefined : version]),
      ),
    )
    .done();
}

/** Inside a transaction that leaves the vector alone: it is not sealed, and its plan is the one seen. */
export function vectorAsSeen(at: VectorAddress, seen: Vector): Write {
  return check(keyOfVector(at))
    .expectAbsent('run')
    .expect({ p: seen.p === 0 ? undefined : seen.p })
    .done();
}

/** The write of a change of who a vector belongs to: assessor, unit, end date, exemption. Guarded by `v` as seen. */
export function replaceVectorFrame(at: VectorAddress, seen: Vector, changed: Vector, stamp: Stamp): Write {
  const item = encodeVector(at.agency, at.shards, changed);
  return update(keyOfVector(at))
    .set({ ga: item['ga'], gu: item['gu'], t: item['t'], fl: item['fl'], st: packStamp(stamp) })
    .add({ v: 1 })
    .expectAbsent('run')
    .expect({ v: seen.v })
    .done();
}

/** One vector, eventually consistent. */
export async function findVector(table: Table, at: VectorAddress): Promise<Vector | undefined> {
  const item = await table.get(keyOfVector(at));
  return item === undefined ? undefined : decodeVector(item);
}

/** A page of vectors by assessor or by unit: one Query of an index, one BatchGet. `next` is the last key of the page. */
export async function listVectors(
  table: Table,
  by: { agency: string; period: string; assessor: string } | { agency: string; period: string; unit: string },
  page: { limit: number; startKey?: Record<string, unknown> | undefined },
): Promise<{ vectors: Vector[]; lastKey: Record<string, unknown> | undefined }> {
  const answer = await table.query({
    ...('assessor' in by
      ? { index: 'byAssessor' as const, partition: vectorsOfAssessor(by.agency, by.period, by.assessor) }
      : { index: 'byUnit' as const, partition: vectorsOfUnit(by.agency, by.period, by.unit) }),
    limit: page.limit,
    startKey: page.startKey,
  });
  const items = await table.getMany(answer.items.map(({ PK, SK }) => ({ PK, SK })));
  return {
    vectors: items.filter((item): item is Item => item !== undefined).map(decodeVector),
    lastKey: answer.lastKey,
  };
}

/** Gates and vectors of one person in several periods, read strongly in one BatchGet; by period, vectors by segment. */
export async function readGatesAndVectors(
  table: Table,
  addresses: readonly VectorAddress[],
): Promise<Map<string, { period: string; gate: Gate | undefined; vectors: Map<string, Vector> }>> {
  const keys = addresses.flatMap((at) => [keyOfGate(at), keyOfVector(at)]);
  const items = await table.getMany(keys, { strong: true });
  const found = new Map<string, { period: string; gate: Gate | undefined; vectors: Map<string, Vector> }>();
  addresses.forEach((at, index) => {
    const gate = items[2 * index];
    const vector = items[2 * index + 1];
    const held = found.get(at.period) ?? {
      period: at.period,
      gate: gate === undefined ? undefined : decodeGate(gate),
      vectors: new Map<string, Vector>(),
    };
    if (vector !== undefined) held.vectors.set(at.segment, decodeVector(vector));
    found.set(at.period, held);
  });
  return found;
}
