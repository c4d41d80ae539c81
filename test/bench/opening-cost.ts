import { systemActor } from '../../shared/kernel/actor.ts';
import { NO_REQUEST, stamp } from '../../shared/kernel/stamp.ts';
import type { Meter } from '../../shared/platform/table/meter.ts';
import { spentSince, spentSoFar } from '../../shared/platform/table/meter.ts';
import type { Table } from '../../shared/platform/table/table.ts';
import { findEmployee, readShard } from '../../functions/organisation/index.ts';
import { encodeEmployee, encodeSegment } from '../../functions/organisation/store/organisation-store.ts';
import { anEmployee, aSegment } from '../../functions/organisation/testing/a-segment.ts';
import { readShardVectors } from '../../functions/periods/index.ts';
import { encodeVector } from '../../functions/periods/store/vector-item.ts';
import { createPeriod } from '../../functions/periods/use-cases/create-period.ts';
import { finishOpening, openShard, prepareOpening } from '../../functions/periods/use-cases/open-period.ts';
import { openPeriod } from '../../functions/periods/use-cases/period-use-cases.ts';
import { AGENCY, aPerson } from '../close/a-quarter.ts';
import { SHARDS } from './close-cost.ts';

const YEAR = '2026';
const QUARTER = '2026-Q4';
const NOW = '2026-10-01T00:00:00.000Z';
const CALENDAR = {
  realisationDeadline: '2026-12-25T00:00:00.000Z',
  ratingDeadline: '2026-12-31T00:00:00.000Z',
};
const system = systemActor(AGENCY, 'test', 'Asia/Jakarta', SHARDS);

async function hire(table: Table, employees: readonly string[]): Promise<void> {
  const mine = stamp('EmployeeImported', system, NOW);
  await table.putAll(employees.map((id) => encodeEmployee(AGENCY, SHARDS, anEmployee({ id }), mine)));
  await table.putAll(
    employees.map((employee) => encodeSegment(AGENCY, SHARDS, aSegment({ employee }), mine)),
  );
}

/** Opens a planned period by the steps of its workflow. */
async function open(table: Table, id: string): Promise<void> {
  const needs = {
    table,
    readShard,
    findEmployee,
    files: undefined as never,
    listUnits: () => Promise.resolve([]),
  };
  const planned = await createPeriod(table, system, NOW, NO_REQUEST, { id, calendar: CALENDAR });
  if (!planned.ok) throw new Error(planned.refusal.code);
  const begun = await openPeriod(needs, system, NOW, NO_REQUEST, id);
  if (!begun.ok) throw new Error(begun.refusal.code);
  const { shards } = await prepareOpening(needs, AGENCY, id);
  for (const shard of shards) await openShard(needs, AGENCY, id, shard);
  await finishOpening(needs, AGENCY, id, NOW);
}

/** Gives everybody of the year an agreed plan of twelve indicators with targets of four quarters and the year. */
async function planYear(table: Table): Promise<void> {
  const target = { low: 1_200_000, high: 1_200_000 };
  const iki = aPerson(0).iki.map((it) => ({
    ...it,
    targets: [target, target, target, target, target],
    realisation: null,
  }));
  for (let shard = 0; shard < SHARDS; shard++)
    for await (const vectors of readShardVectors(table, AGENCY, YEAR, shard))
      await table.putAll(vectors.map((it) => encodeVector(AGENCY, SHARDS, { ...it, v: 2, p: 1, iki })));
}

/** What opening a quarter costs for so many people who all have an agreed plan, in 16 shards. */
export async function costOfOpening(table: Table, people: number): Promise<Meter> {
  const employees = Array.from({ length: people }, (_, n) => aPerson(n, 0).employee);
  await hire(table, employees);
  await open(table, YEAR);
  await planYear(table);
  const before = spentSoFar();
  await open(table, QUARTER);
  return spentSince(before);
}
