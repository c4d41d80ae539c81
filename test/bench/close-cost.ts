import { setTimeout as pause } from 'node:timers/promises';
import { systemActor } from '../../shared/kernel/actor.ts';
import { shardOf } from '../../shared/kernel/shard.ts';
import { NO_REQUEST, stamp } from '../../shared/kernel/stamp.ts';
import type { Files } from '../../shared/platform/files/files.ts';
import type { Meter } from '../../shared/platform/table/meter.ts';
import { addMeters, spentSince, spentSoFar } from '../../shared/platform/table/meter.ts';
import type { Table } from '../../shared/platform/table/table.ts';
import { readForEdit } from '../../functions/periods/index.ts';
import { reRatingWrites } from '../../functions/periods/store/re-rating.ts';
import { movePeriod } from '../../functions/periods/use-cases/move-period.ts';
import { sealPeriod } from '../../functions/periods/use-cases/period-use-cases.ts';
import { closeGates, conclude, recheckShard } from '../../functions/closing/use-cases/finalise-period.ts';
import { openCalibration, planScoring } from '../../functions/closing/use-cases/score-period.ts';
import { sealShard } from '../../functions/closing/use-cases/seal-shard.ts';
import { AGENCY, QUARTER, UNITS, aPerson, anOpenQuarter } from '../close/a-quarter.ts';

const NOW = '2026-11-03T00:00:00.000Z';
export const SHARDS = 16;
const system = systemActor(AGENCY, 'tick', 'Asia/Jakarta', SHARDS);

/** What a close costs: from the seal to CLOSED without re-ratings; and the reading again of shards with re-ratings. */
export type CloseCost = { close: Meter; recheck: Meter; recheckedVectors: number };

async function metered<T>(work: () => Promise<T>): Promise<{ spent: Meter; result: T }> {
  const before = spentSoFar();
  const result = await work();
  return { spent: spentSince(before), result };
}

async function reRate(table: Table, n: number): Promise<void> {
  const at = { ...aPerson(n), agency: AGENCY, shards: SHARDS, period: QUARTER };
  const { vector } = await readForEdit(table, at);
  if (vector === undefined) throw new Error(`person ${n} has no vector`);
  const done = await table.transact(reRatingWrites(at, vector, vector, stamp('ReRated', system, NOW)));
  if (!done.ok) throw new Error(`the re-rating of person ${n} was refused`);
}

/**
 * Closes a fabricated quarter of so many people in 16 shards by the steps of both workflows, the first `reRated` of them re-rated between
 * the two.
 */
export async function costOfClose(
  table: Table,
  files: Files,
  people: number,
  reRated = 0,
): Promise<CloseCost> {
  const vectors = await anOpenQuarter(table, people, SHARDS);
  const needs = { table, files, pause, listUnits: () => Promise.resolve(UNITS) };
  await sealPeriod(needs, system, NOW, NO_REQUEST, QUARTER);
  const scoring = await metered(async () => {
    const { shards, rules } = await planScoring(needs, AGENCY, QUARTER);
    for (const shard of shards) await sealShard(needs, AGENCY, QUARTER, shard, rules);
    await openCalibration(needs, AGENCY, QUARTER, NOW);
  });
  for (let n = 0; n < reRated; n++) await reRate(table, n);
  const finalising = await metered(async () => {
    await movePeriod(table, system, NOW, NO_REQUEST, QUARTER, 'FINALISING');
    return closeGates(needs, AGENCY, QUARTER);
  });
  const { dirty } = finalising.result;
  const recheck = await metered(async () => {
    for (const shard of dirty) await recheckShard(needs, AGENCY, QUARTER, shard);
  });
  const concluding = await metered(() => conclude(needs, AGENCY, QUARTER, NOW));
  return {
    close: addMeters([scoring.spent, finalising.spent, concluding.spent]),
    recheck: recheck.spent,
    recheckedVectors: vectors.filter((it) => dirty.includes(shardOf(it.employee, SHARDS))).length,
  };
}
