import { beforeEach, describe, expect, it } from 'vitest';
import { aTable } from '../../../test/engine/a-table.ts';
import { systemActor } from '../../../shared/kernel/actor.ts';
import { stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { update } from '../../../shared/platform/table/write.ts';
import { AGENCY, putStandingPeriod, SHARDS } from '../testing/a-standing-period.ts';
import { aVector } from '../testing/a-vector.ts';
import { reRatingWrites } from './re-rating.ts';
import { keyOfGate, keyOfVector, readForEdit } from './vector-store.ts';

const result = { predikat: null, indicative: null, review: false };
const sealed = aVector({ run: '2026-Q4', result, g: 2, v: 5 });
const at = { ...sealed, agency: AGENCY, shards: SHARDS };
const marked = stamp(
  'ReRated',
  systemActor(AGENCY, 'test', 'Asia/Jakarta', SHARDS),
  '2027-02-01T00:00:00.000Z',
);
let table: Table;

async function reRate(seen = sealed): Promise<boolean> {
  const changed = { ...seen, result: { ...result, predikat: 'BAIK' as const } };
  return (await table.transact(reRatingWrites(at, seen, changed, marked))).ok;
}

beforeEach(async () => {
  table = await aTable();
  await putStandingPeriod(table, { gate: { state: 'CALIBRATING' }, vectors: [sealed] });
});

describe('the writes of a re-rating', () => {
  it('raise v, g and c of the vector and c of the gate together, and leave the run', async () => {
    expect(await reRate()).toBe(true);
    const { gate, vector } = await readForEdit(table, at);
    expect(vector).toMatchObject({ v: 6, g: 3, c: 1, run: '2026-Q4', result: { predikat: 'BAIK' } });
    expect(gate).toMatchObject({ c: 1, n: 1 });
  });

  it.each([
    ['the gate is not CALIBRATING', () => update(keyOfGate(at)).set({ state: 'FINAL' })],
    ['the vector is not sealed', () => update(keyOfVector(at)).set({ run: undefined })],
    ['the vector was sealed by another run', () => update(keyOfVector(at)).set({ run: '2026-Q3' })],
    ['the rating is not the one seen', () => update(keyOfVector(at)).set({ g: 3 })],
  ])('do nothing when %s', async (_, happening) => {
    await table.write(happening().done());
    expect(await reRate()).toBe(false);
    const { gate, vector } = await readForEdit(table, at);
    expect([gate?.c, vector?.c, vector?.v]).toEqual([0, 0, 5]);
  });

  it('expect a first rating to find none', async () => {
    expect(await reRate({ ...sealed, g: 0 })).toBe(false);
  });
});
