import { beforeEach, describe, expect, it } from 'vitest';
import { aTable } from '../../../test/engine/a-table.ts';
import { systemActor } from '../../../shared/kernel/actor.ts';
import { idFrom } from '../../../shared/kernel/ids.ts';
import { NO_REQUEST, stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Segment } from '../../organisation/index.ts';
import { closeSegmentWrite, findEmployee, newSegmentWrite, readShard } from '../../organisation/index.ts';
import { anEmployee, aSegment } from '../../organisation/testing/a-segment.ts';
import { encodeEmployee, encodeSegment } from '../../organisation/store/organisation-store.ts';
import { anIki } from '../testing/a-vector.ts';
import { readGates } from '../store/gate-store.ts';
import { getPeriod } from '../store/period-store.ts';
import { decodeVector } from '../store/vector-item.ts';
import { editVector, findVector, keyOfGate } from '../store/vector-store.ts';
import { createCorrectSegment } from './correct-segment.ts';
import { createPeriod } from './create-period.ts';
import { finishOpening, openShard, prepareOpening } from './open-period.ts';
import { PeriodOpening, placeEmployee } from './place-employee.ts';
import { openPeriod } from './period-use-cases.ts';

const AGENCY = 'binjai';
const SHARDS = 4;
const NOW = '2026-11-03T00:00:00.000Z';
const actor = systemActor(AGENCY, 'test', 'Asia/Jakarta', SHARDS);
const CALENDAR = {
  realisationDeadline: '2026-12-25T00:00:00.000Z',
  ratingDeadline: '2026-12-31T00:00:00.000Z',
};

let table: Table;
beforeEach(async () => {
  table = await aTable();
});

const person = (n: number): string => idFrom('person', String(n));

async function hire(segments: readonly Segment[]): Promise<void> {
  const mine = stamp('EmployeeImported', actor, NOW);
  await table.putAll(
    segments.map((it) => encodeEmployee(AGENCY, SHARDS, anEmployee({ id: it.employee }), mine)),
  );
  await table.putAll(segments.map((it) => encodeSegment(AGENCY, SHARDS, it, mine)));
}

async function plan(id: string): Promise<void> {
  const planned = await createPeriod(table, actor, NOW, NO_REQUEST, { id, calendar: CALENDAR });
  if (!planned.ok) throw new Error(planned.refusal.code);
}

const needs = () => ({
  table,
  readShard,
  findEmployee,
  files: undefined as never,
  listUnits: () => Promise.resolve([]),
});

async function begin(id: string): Promise<number[]> {
  const begun = await openPeriod(needs(), actor, NOW, NO_REQUEST, id);
  if (!begun.ok) throw new Error(begun.refusal.code);
  return (await prepareOpening(needs(), AGENCY, id)).shards;
}

async function open(id: string): Promise<void> {
  await plan(id);
  const shards = await begin(id);
  await Promise.all(shards.map((shard) => openShard(needs(), AGENCY, id, shard)));
  await finishOpening(needs(), AGENCY, id, NOW);
}

async function rows(id: string): Promise<ReturnType<typeof decodeVector>[]> {
  const partitions = Array.from({ length: SHARDS }, (_, shard) => `A#${AGENCY}#P#${id}#0${shard}`);
  return (
    await Promise.all(partitions.map((partition) => table.queryAll({ partition, from: '2', strong: true })))
  )
    .flat()
    .map(decodeVector);
}

async function counted(id: string): Promise<number> {
  const gates = await readGates(table, AGENCY, id, [0, 1, 2, 3]);
  return gates.reduce((sum, gate) => sum + (gate?.n ?? 0), 0);
}

const address = (period: string, employee: string, segment = '1') => ({
  agency: AGENCY,
  shards: SHARDS,
  period,
  employee,
  segment,
});

describe('opening a year and a quarter', () => {
  it('gives everybody whose regime is assessed one vector, counted by its gate', async () => {
    await hire(Array.from({ length: 250 }, (_, n) => aSegment({ employee: person(n) })));
    await hire([
      aSegment({ employee: person(300), regime: 'PENDIDIKAN' }),
      aSegment({ employee: person(301), regime: 'TIDAK_DINILAI' }),
      aSegment({ employee: person(302), to: '2026-08-31' }),
    ]);
    await open('2026');
    expect(await rows('2026')).toHaveLength(252);
    expect(await counted('2026')).toBe(252);
    expect(await getPeriod(table, AGENCY, '2026')).toMatchObject({
      state: 'OPEN',
      rules: 'permenpanrb-6-2022@1',
      scorer: 'simple-mean-1',
    });
    await open('2026-Q4');
    expect(await rows('2026-Q4')).toHaveLength(250);
    expect(await counted('2026-Q4')).toBe(250);
  });

  it('makes no second vector when its workflow runs twice at once or again', async () => {
    await hire(Array.from({ length: 120 }, (_, n) => aSegment({ employee: person(n) })));
    await plan('2026');
    const shards = await begin('2026');
    await Promise.all([...shards, ...shards].map((shard) => openShard(needs(), AGENCY, '2026', shard)));
    await Promise.all([1, 2].map(() => finishOpening(needs(), AGENCY, '2026', NOW)));
    expect(await rows('2026')).toHaveLength(120);
    expect(await counted('2026')).toBe(120);
    expect((await prepareOpening(needs(), AGENCY, '2026')).shards).toEqual([]);
  });

  it('takes the quarter target of an agreed plan from the year', async () => {
    await hire([aSegment({ employee: person(1) })]);
    await open('2026');
    const at = address('2026', person(1));
    const year = await findVector(table, at);
    if (year === undefined) throw new Error('no vector');
    const target = (low: number) => ({ low, high: low });
    const iki = [anIki({ targets: [target(1), target(2), target(3), target(4), target(10)] })];
    await table.write(editVector(at, year, 'p', { ...year, iki }, stamp('SkpAgreed', actor, NOW)));
    await open('2026-Q4');
    expect(await findVector(table, address('2026-Q4', person(1)))).toMatchObject({
      p: 1,
      iki: [{ targets: [target(4)] }],
    });
  });

  it('refuses a quarter whose year is not open', async () => {
    await plan('2026-Q4');
    expect(await openPeriod(needs(), actor, NOW, NO_REQUEST, '2026-Q4')).toMatchObject({
      refusal: { code: 'period.year-missing' },
    });
    await plan('2026');
    expect(await openPeriod(needs(), actor, NOW, NO_REQUEST, '2026-Q4')).toMatchObject({
      refusal: { code: 'period.year-not-open' },
    });
  });
});

describe('joining and moving while periods are open', () => {
  it('adds the vectors of somebody who joins, however often the event comes', async () => {
    await hire([aSegment({ employee: person(1) })]);
    await open('2026');
    await open('2026-Q4');
    await hire([aSegment({ employee: person(2), from: '2026-11-01' })]);
    await Promise.all([1, 2, 3].map(() => placeEmployee(needs(), AGENCY, person(2), NOW)));
    await placeEmployee(needs(), AGENCY, person(2), NOW);
    expect(await counted('2026')).toBe(2);
    expect(await counted('2026-Q4')).toBe(2);
    expect(await rows('2026-Q4')).toHaveLength(2);
  });

  it('ends the earlier vectors of a transfer and begins new ones', async () => {
    await hire([aSegment({ employee: person(1) })]);
    await open('2026');
    await open('2026-Q4');
    const seen = aSegment({ employee: person(1) });
    const next = aSegment({ employee: person(1), segment: '2', unit: 'OPD-B', from: '2026-11-01' });
    const mine = stamp('SegmentOpened', actor, NOW);
    const moved = await table.transact([
      closeSegmentWrite({ agency: AGENCY, shards: SHARDS, secret: 's' }, seen, '2026-10-31', mine),
      newSegmentWrite({ agency: AGENCY, shards: SHARDS, secret: 's' }, next, mine),
    ]);
    expect(moved.ok).toBe(true);
    await placeEmployee(needs(), AGENCY, person(1), NOW);
    expect(await findVector(table, address('2026-Q4', person(1)))).toMatchObject({ to: '2026-10-31' });
    expect(await findVector(table, address('2026-Q4', person(1), '2'))).toMatchObject({
      unit: 'OPD-B',
      from: '2026-11-01',
    });
    expect(await counted('2026-Q4')).toBe(2);
  });

  it('waits while a period opens', async () => {
    await hire([aSegment({ employee: person(1) })]);
    await open('2026');
    await plan('2026-Q4');
    await begin('2026-Q4');
    await expect(placeEmployee(needs(), AGENCY, person(1), NOW)).rejects.toThrow(PeriodOpening);
  });
});

describe('correcting a segment', () => {
  it('changes the segment and its open vectors in one transaction', async () => {
    await hire([aSegment({ employee: person(1) })]);
    await open('2026');
    await open('2026-Q4');
    const seen = aSegment({ employee: person(1) });
    const corrected = { ...seen, assessor: person(9), unit: 'OPD-C' };
    expect((await createCorrectSegment({ table })(actor, NOW, NO_REQUEST, seen, corrected, 'SK 12')).ok).toBe(
      true,
    );
    for (const period of ['2026', '2026-Q4']) {
      expect(await findVector(table, address(period, person(1)))).toMatchObject({
        assessor: person(9),
        unit: 'OPD-C',
        v: 2,
      });
    }
    expect((await findEmployee(table, AGENCY, SHARDS, person(1)))?.segments).toEqual([corrected]);
  });

  it('is refused once the seal has begun, and when somebody was faster', async () => {
    await hire([aSegment({ employee: person(1) })]);
    await open('2026');
    const seen = aSegment({ employee: person(1) });
    const correct = createCorrectSegment({ table });
    const [one, two] = await Promise.all(
      [person(8), person(9)].map((assessor) => correct(actor, NOW, NO_REQUEST, seen, { ...seen, assessor })),
    );
    expect([one?.ok, two?.ok].sort()).toEqual([false, true]);
    const year = await findVector(table, address('2026', person(1)));
    await table.putAll([{ ...(await gateItem(person(1))), state: 'SEALING' }]);
    const late = await correct(
      actor,
      NOW,
      NO_REQUEST,
      { ...seen, assessor: year?.assessor },
      { ...seen, assessor: person(7) },
    );
    expect(late).toMatchObject({ ok: false, refusal: { code: 'period.sealed' } });
  });
});

async function gateItem(employee: string) {
  const item = await table.get(keyOfGate(address('2026', employee)), { strong: true });
  if (item === undefined) throw new Error('no gate');
  return item;
}
