import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '../../shared/kernel/actor.ts';
import { NO_REQUEST, stamp } from '../../shared/kernel/stamp.ts';
import { addMeters, spentSince, spentSoFar } from '../../shared/platform/table/meter.ts';
import type { Table } from '../../shared/platform/table/table.ts';
import {
  changePeriod,
  decodeVector,
  editVector,
  getPeriod,
  readForEdit,
} from '../../functions/periods/index.ts';
import { movePeriod } from '../../functions/periods/use-cases/move-period.ts';
import { sealPeriod } from '../../functions/periods/use-cases/period-use-cases.ts';
import { listAggregates } from '../../functions/closing/store/close-store.ts';
import { closeGates, conclude, recheckShard } from '../../functions/closing/use-cases/finalise-period.ts';
import { openCalibration, planScoring } from '../../functions/closing/use-cases/score-period.ts';
import { sealShard } from '../../functions/closing/use-cases/seal-shard.ts';
import { totalOf } from '../../functions/closing/domain/aggregate.ts';
import { aBucket } from '../engine/a-bucket.ts';
import { aTable } from '../engine/a-table.ts';
import { AGENCY, QUARTER, UNITS, anOpenQuarter } from './a-quarter.ts';

const NOW = '2026-11-03T00:00:00.000Z';
const SHARDS = 4;
const system = systemActor(AGENCY, 'tick', 'Asia/Jakarta', SHARDS);
let files: Awaited<ReturnType<typeof aBucket>>;

beforeAll(async () => {
  files = await aBucket();
});
afterAll(() => files.close());

const needsOf = (table: Table) => ({ table, files, pause, listUnits: () => Promise.resolve(UNITS) });

async function score(table: Table): Promise<void> {
  const needs = needsOf(table);
  const { shards, rules } = await planScoring(needs, AGENCY, QUARTER);
  await Promise.all(shards.map((shard) => sealShard(needs, AGENCY, QUARTER, shard, rules)));
  await openCalibration(needs, AGENCY, QUARTER, NOW);
}

async function finalise(table: Table): Promise<void> {
  const needs = needsOf(table);
  await movePeriod(table, system, NOW, NO_REQUEST, QUARTER, 'FINALISING');
  const { dirty } = await closeGates(needs, AGENCY, QUARTER);
  await Promise.all(dirty.map((shard) => recheckShard(needs, AGENCY, QUARTER, shard)));
  await conclude(needs, AGENCY, QUARTER, NOW);
}

async function seal(table: Table): Promise<void> {
  const sealed = await sealPeriod(needsOf(table), system, NOW, NO_REQUEST, QUARTER);
  if (!sealed.ok) throw new Error(sealed.refusal.code);
}

async function vectorsOf(table: Table) {
  const shards = Array.from({ length: SHARDS }, (_, shard) => `A#${AGENCY}#P#${QUARTER}#0${shard}`);
  const items = (
    await Promise.all(shards.map((partition) => table.queryAll({ partition, from: '2', strong: true })))
  ).flat();
  return items.map(decodeVector);
}

describe('a close', () => {
  it('seals everybody once, counts everybody, and gives the same manifest on the same data', async () => {
    const hashes: (string | undefined)[] = [];
    for (let time = 0; time < 2; time++) {
      const table = await aTable();
      await anOpenQuarter(table, 200, SHARDS);
      await seal(table);
      await score(table);
      await finalise(table);
      const period = await getPeriod(table, AGENCY, QUARTER);
      expect(period.state).toBe('CLOSED');
      hashes.push(period.manifest?.hash);
      const { stage, aggregates } = await listAggregates(table, AGENCY, QUARTER);
      expect(stage).toBe('F');
      expect(aggregates.map((it) => it.opd)).toEqual(['OPD-A', 'OPD-B']);
      const totals = totalOf(aggregates);
      expect(Object.values(totals).reduce((sum, n) => sum + n, 0)).toBe(200);
      expect(totals.BELUM_DINILAI).toBe(33);
      const vectors = await vectorsOf(table);
      expect(vectors.every((it) => it.run === QUARTER && it.result !== null)).toBe(true);
    }
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(hashes[1]).toBe(hashes[0]);
  });

  it('gives the same result when every step runs twice at once', async () => {
    const table = await aTable();
    await anOpenQuarter(table, 120, SHARDS);
    await seal(table);
    await Promise.all([score(table), score(table)]);
    await movePeriod(table, system, NOW, NO_REQUEST, QUARTER, 'FINALISING');
    await Promise.all([finalise(table), finalise(table)]);
    const once = await aTable();
    await anOpenQuarter(once, 120, SHARDS);
    await seal(once);
    await score(once);
    await finalise(once);
    const [twice, reference] = await Promise.all([
      getPeriod(table, AGENCY, QUARTER),
      getPeriod(once, AGENCY, QUARTER),
    ]);
    expect(twice.manifest?.hash).toBe(reference.manifest?.hash);
  });

  it('puts every accepted edit into the result while people go on editing', async () => {
    const table = await aTable();
    const people = await anOpenQuarter(table, 150, SHARDS);
    await seal(table);
    const accepted = new Map<string, number>();
    const edits = Promise.all(
      people.map(async (person, n) => {
        const at = {
          agency: AGENCY,
          shards: SHARDS,
          period: QUARTER,
          employee: person.employee,
          segment: '1',
        };
        const { vector } = await readForEdit(table, at);
        if (vector === undefined) throw new Error('a person vanished');
        const realisation = 500_000 + n;
        const changed = { ...vector, iki: vector.iki.map((it) => ({ ...it, realisation })) };
        const written = await table.write(
          editVector(at, vector, 'r', changed, stamp('RealisationReported', system, NOW)),
        );
        if (written.ok) accepted.set(person.employee, realisation);
      }),
    );
    await Promise.all([edits, score(table)]);
    await finalise(table);
    for (const vector of await vectorsOf(table)) {
      const last = accepted.get(vector.employee);
      if (last === undefined) continue;
      expect(vector.iki[0]?.realisation).toBe(last);
      expect(vector.result?.indicative).toBe(12_000);
    }
    expect((await getPeriod(table, AGENCY, QUARTER)).state).toBe('CLOSED');
  });

  it('seals nothing by other rules than those that the period has pinned', async () => {
    const table = await aTable();
    await anOpenQuarter(table, 20, SHARDS);
    await seal(table);
    await changePeriod(table, await getPeriod(table, AGENCY, QUARTER), {
      set: { rules: 'permenpanrb-9-2030@1' },
      due: undefined,
    });
    await expect(score(table)).rejects.toThrow('rule set "permenpanrb-9-2030@1" is not known here');
    const unknown = sealShard(needsOf(table), AGENCY, QUARTER, 0, 'permenpanrb-9-2030@1');
    await expect(unknown).rejects.toThrow('is not known here');
    expect((await vectorsOf(table)).every((it) => it.run === undefined)).toBe(true);
    expect((await getPeriod(table, AGENCY, QUARTER)).state).toBe('SEALING');
  });

  it('costs no more than its budget', async () => {
    const table = await aTable();
    await anOpenQuarter(table, 1_000, SHARDS);
    await seal(table);
    const before = spentSoFar();
    await score(table);
    await finalise(table);
    const spent = addMeters([spentSince(before)]);
    expect(spent.readUnits / 1_000).toBeLessThanOrEqual(0.08);
    expect(spent.writeUnits / 1_000).toBeLessThanOrEqual(1.05);
    expect(spent.sdkCalls / 1_000).toBeLessThanOrEqual(0.1);
  });
});

describe('the seal', () => {
  it('is refused before the deadline for ratings, and moves once when two ask at once', async () => {
    const table = await aTable();
    await anOpenQuarter(table, 10, SHARDS);
    const early = await sealPeriod(needsOf(table), system, '2026-11-01T12:00:00.000Z', NO_REQUEST, QUARTER);
    expect(early).toMatchObject({ ok: false, refusal: { code: 'period.too-early' } });
    const both = await Promise.all(
      [1, 2].map(() => sealPeriod(needsOf(table), system, NOW, NO_REQUEST, QUARTER)),
    );
    expect(both.map((it) => it.ok).sort()).toEqual([false, true]);
    expect(both.find((it) => !it.ok)).toMatchObject({ refusal: { code: 'period.wrong-state' } });
  });
});
