import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeSample } from '../../../infra/local/sample/sample.ts';
import { shardOf } from '../../../shared/kernel/shard.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { update } from '../../../shared/platform/table/write.ts';
import { aTable } from '../../../test/engine/a-table.ts';
import { readAttendanceShard } from '../../attendance/index.ts';
import type { Gate } from '../../periods/index.ts';
import { keyOfGate } from '../../periods/index.ts';
import type { City } from '../testing/a-city.ts';
import { aCity, failingAfter } from '../testing/a-city.ts';
import { aRow, attendanceCsv, TOLD } from '../testing/attendance-csv.ts';
import { employeeOf } from './standing.ts';

const SHARDS = 4;
const small = makeSample({ employees: 40, seed: 7 });
const nips = small.people.map((it) => it.nip);
const whole = attendanceCsv(nips.flatMap((nip) => [aRow(nip), aRow(nip, { bulan: '2026-05' })]));

async function attendanceOf(table: Table) {
  const shards = Array.from({ length: SHARDS }, (_, shard) => shard);
  const all = await Promise.all(
    shards.map((shard) => readAttendanceShard(table, { agency: 'binjai', year: '2026', shard })),
  );
  return new Map(all.flatMap((it) => [...it]));
}

const shardOfNip = (nip: string): number => shardOf(employeeOf('binjai', nip), SHARDS);

/** The gate of a person's shard in a period. */
function gateOf(nip: string, period: string) {
  const employee = employeeOf('binjai', nip);
  return keyOfGate({ agency: 'binjai', shards: SHARDS, period, employee, segment: '1' });
}

async function putGates(table: Table, period: string, state: Gate['state']): Promise<void> {
  const calendar = { realisationDeadline: 'x', ratingDeadline: 'x', version: 1 };
  const keys = new Map(nips.map((nip) => [shardOfNip(nip), gateOf(nip, period)]));
  await table.putAll([...keys.values()].map((key) => ({ ...key, state, calendar, n: 1, c: 0 })));
}

/** The keys that a run writes besides its job's. */
async function keysWritten(table: Table, city: City, job: string): Promise<string[]> {
  const keys: string[] = [];
  const watched: Table = {
    ...table,
    write: (one) => (keys.push(one.key.PK), table.write(one)),
    transact: (all) => (
      keys.push(...all.filter((it) => it.kind !== 'check').map((it) => it.key.PK)),
      table.transact(all)
    ),
  };
  await city.run(job, { table: watched });
  return keys.filter((it) => !it.startsWith('A#binjai#IMPORT'));
}

describe('an import of attendance', () => {
  let table: Table;
  let city: City;
  const found = async (): Promise<void> => {
    table = await aTable();
    city = aCity(table);
    await city.bringIn('UNITS', small.unitsCsv);
    await city.bringIn('STAFF', small.staffCsv);
  };

  describe('of a city', () => {
    beforeAll(found);

    it('brings in one item for each person and year, at two write units each', async () => {
      for (const period of ['2026', '2026-Q2']) await putGates(table, period, 'OPEN');
      const before = table.meter.writeUnits;
      const job = await city.bringIn('ATTENDANCE', whole);
      expect(job).toMatchObject({
        state: 'APPLIED',
        counts: { rows: 2 * nips.length, created: 2 * nips.length, errors: 0 },
      });
      expect(job.progress.done).toBe(job.progress.total);
      const all = await attendanceOf(table);
      expect(all.size).toBe(nips.length);
      for (const { months, version } of all.values())
        expect({ months, version }).toEqual({ months: [TOLD, { ...TOLD, month: '2026-05' }], version: 1 });
      // Four periods contain a month of the file: their gates are checked once for each shard. The rest is the job's.
      const checks = 2 * 4 * SHARDS;
      expect(table.meter.writeUnits - before - 2 * nips.length - checks).toBeLessThanOrEqual(12);
    });

    it('again writes nothing, also once the period is sealed', async () => {
      await putGates(table, '2026-Q2', 'FINAL');
      const id = await city.upload('ATTENDANCE', whole);
      expect(await keysWritten(table, city, id)).toEqual([]);
      expect(await city.job(id)).toMatchObject({
        state: 'APPLIED',
        counts: { unchanged: 2 * nips.length, errors: 0 },
      });
    });
  });

  describe('with something wrong', () => {
    const [one = '', other = '', third = ''] = nips;
    beforeEach(found);

    it('is refused whole: each row is told, and nothing is written', async () => {
      const rows = [aRow(one), aRow('197001011990031999'), aRow(other, { hadir: 17 }), aRow(third)];
      const id = await city.upload('ATTENDANCE', attendanceCsv(rows));
      expect(await keysWritten(table, city, id)).toEqual([]);
      expect(await city.job(id)).toMatchObject({ state: 'REJECTED', counts: { rows: 4, errors: 2 } });
      expect((await city.errors(id)).map(({ row, column, code }) => [row, column, code])).toEqual([
        [3, 'nip', 'person.unknown'],
        [4, 'hari_kerja', 'attendance.days_do_not_add_up'],
      ]);
    });

    it('corrects a month until a period that contains it is sealed, and leaves the others', async () => {
      await putGates(table, '2026-Q2', 'OPEN');
      await city.bringIn('ATTENDANCE', attendanceCsv([aRow(one), aRow(one, { bulan: '2026-03' })]));
      const corrected = attendanceCsv([aRow(one, { terlambat_menit: 0 }), aRow(other)]);
      expect((await city.bringIn('ATTENDANCE', corrected)).counts).toMatchObject({ created: 1, changed: 1 });
      expect((await attendanceOf(table)).get(employeeOf('binjai', one))?.months).toEqual([
        { ...TOLD, month: '2026-03' },
        { ...TOLD, lateMinutes: 0 },
      ]);
      await putGates(table, '2026-Q2', 'SEALING');
      const late = await city.bringIn('ATTENDANCE', attendanceCsv([aRow(other), aRow(one), aRow(third)]));
      expect(late).toMatchObject({ state: 'REJECTED', counts: { rows: 3, errors: 2 } });
      const errors = await city.errors(late.id);
      expect(errors.map(({ row, code }) => [row, code])).toEqual([
        [3, 'attendance.period-sealed'],
        [4, 'attendance.period-sealed'],
      ]);
      expect(errors[0]?.message).toContain('periode 2026-Q2 sudah dikunci');
    });

    it('writes no month behind a seal that comes while it is applied, and says which', async () => {
      await putGates(table, '2026-Q2', 'OPEN');
      const id = await city.upload('ATTENDANCE', attendanceCsv(nips.map((nip) => aRow(nip))));
      const gate = gateOf(one, '2026-Q2');
      let waiting = true;
      const slow: Table = {
        ...table,
        transact: async (writes) => {
          if (waiting) await table.write(update(gate).set({ state: 'SEALING' }).done());
          waiting = false;
          return table.transact(writes);
        },
      };
      await city.run(id, { table: slow });
      const inShard = nips.filter((nip) => shardOfNip(nip) === shardOfNip(one));
      expect(await city.job(id)).toMatchObject({ state: 'APPLIED', counts: { errors: inShard.length } });
      const written = await attendanceOf(table);
      expect(written.size).toBe(nips.length - inShard.length);
      for (const nip of inShard) expect(written.has(employeeOf('binjai', nip))).toBe(false);
    });

    it.each([0, 1])('goes on to the same result when it is killed after %i transactions', async (kill) => {
      const id = await city.upload('ATTENDANCE', whole);
      await expect(city.run(id, { table: failingAfter(table, kill) })).rejects.toThrow('killed');
      expect(await city.run(id)).toBe('OVER');
      const all = await attendanceOf(table);
      expect([...all.values()].map((it) => it.version)).toEqual(nips.map(() => 1));
      expect((await city.job(id)).counts).toMatchObject({ created: 2 * nips.length, errors: 0 });
    });
  });
});
