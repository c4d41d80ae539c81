import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '../../shared/kernel/actor.ts';
import { NO_REQUEST } from '../../shared/kernel/stamp.ts';
import type { Meter } from '../../shared/platform/table/meter.ts';
import { spentSince, spentSoFar } from '../../shared/platform/table/meter.ts';
import { movePeriod } from '../../functions/periods/use-cases/move-period.ts';
import { sealPeriod } from '../../functions/periods/use-cases/period-use-cases.ts';
import { closeGates, conclude } from '../../functions/closing/use-cases/finalise-period.ts';
import { openCalibration, planScoring } from '../../functions/closing/use-cases/score-period.ts';
import { sealShard } from '../../functions/closing/use-cases/seal-shard.ts';
import { AGENCY, QUARTER, UNITS, anOpenQuarter } from '../close/a-quarter.ts';
import { aBucket } from '../engine/a-bucket.ts';
import { aTable } from '../engine/a-table.ts';
import budgets from './budgets.json' with { type: 'json' };

const NOW = '2026-11-03T00:00:00.000Z';
const SHARDS = 16;
const system = systemActor(AGENCY, 'tick', 'Asia/Jakarta', SHARDS);
let files: Awaited<ReturnType<typeof aBucket>>;

beforeAll(async () => {
  files = await aBucket();
});
afterAll(() => files.close());

/** What both workflows' steps cost for so many people, from the seal to CLOSED, without re-ratings. */
async function costOfClose(people: number): Promise<Meter> {
  const table = await aTable();
  await anOpenQuarter(table, people, SHARDS);
  const needs = { table, files, pause, listUnits: () => Promise.resolve(UNITS) };
  await sealPeriod(needs, system, NOW, NO_REQUEST, QUARTER);
  const before = spentSoFar();
  const { shards } = await planScoring(needs, AGENCY, QUARTER);
  for (const shard of shards) await sealShard(needs, AGENCY, QUARTER, shard);
  await openCalibration(needs, AGENCY, QUARTER, NOW);
  await movePeriod(table, system, NOW, NO_REQUEST, QUARTER, 'FINALISING');
  await closeGates(needs, AGENCY, QUARTER);
  await conclude(needs, AGENCY, QUARTER, NOW);
  return spentSince(before);
}

describe('the close of 5,000 people', () => {
  it(
    'stays within its budget, and its counts grow no faster than the people',
    { timeout: 240_000 },
    async () => {
      const small = await costOfClose(500);
      const large = await costOfClose(5_000);
      const { readUnitsPerVector, writeUnitsPerVector, sdkCallsPerVector, growth } = budgets.close;
      expect(large.readUnits / 5_000).toBeLessThanOrEqual(readUnitsPerVector);
      expect(large.writeUnits / 5_000).toBeLessThanOrEqual(writeUnitsPerVector);
      expect(large.sdkCalls / 5_000).toBeLessThanOrEqual(sdkCallsPerVector);
      for (const unit of ['readUnits', 'writeUnits', 'sdkCalls'] as const) {
        expect(Math.log10(large[unit] / small[unit])).toBeLessThanOrEqual(growth);
      }
      console.info(`close of 5,000: ${JSON.stringify(large)}; of 500: ${JSON.stringify(small)}`);
    },
  );
});
