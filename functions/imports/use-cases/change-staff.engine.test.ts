import { beforeEach, describe, expect, it } from 'vitest';
import { makeSample } from '../../../infra/local/sample/sample.ts';
import { addDays } from '../../../shared/kernel/dates.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { aTable } from '../../../test/engine/a-table.ts';
import { readActors } from '../../identity/index.ts';
import type { Segment } from '../../organisation/index.ts';
import { findEmployee } from '../../organisation/index.ts';
import type { City } from '../testing/a-city.ts';
import { aCity, changeStaff } from '../testing/a-city.ts';
import { employeeOf, readPeople } from './standing.ts';

const sample = makeSample({ employees: 60, seed: 7 });
const { pegawai, penilai, 'admin-opd': admin } = sample.personas;
const id = (nip: string): string => employeeOf('binjai', nip);

function changed(nip: string, cells: Record<string, string>): string {
  return changeStaff(sample.staffCsv, (row) => (row['nip'] === nip ? { ...row, ...cells } : undefined));
}

describe('a staff file that differs from what stands', () => {
  let table: Table;
  let city: City;
  beforeEach(async () => {
    table = await aTable();
    city = aCity(table);
    await city.bringIn('UNITS', sample.unitsCsv);
    await city.bringIn('STAFF', sample.staffCsv);
  });
  const segmentsOf = async (nip: string): Promise<Segment[]> =>
    (await findEmployee(table, 'binjai', 4, id(nip), true))?.segments ?? [];

  it('with another unit and a day is a transfer; the same file again changes nothing', async () => {
    const csv = changed(pegawai, { kode_unit: 'DINKES', berlaku_mulai: '2026-05-01' });
    expect((await city.bringIn('STAFF', csv)).counts).toMatchObject({
      transferred: 1,
      changed: 0,
      errors: 0,
    });
    expect(await segmentsOf(pegawai)).toMatchObject([
      { segment: '1', to: '2026-04-30' },
      { segment: '2', unit: 'DINKES', from: '2026-05-01', to: undefined },
    ]);
    expect((await readActors(table, 'binjai', [id(pegawai)])).get(id(pegawai))).toMatchObject({
      unit: 'DINKES',
      opd: 'DINKES',
    });
    expect((await city.bringIn('STAFF', csv)).counts).toMatchObject({ transferred: 0, changed: 0 });
    expect(await segmentsOf(pegawai)).toHaveLength(2);
  });

  it('with a transfer that is still to come leaves the actor where they are', async () => {
    const csv = changed(pegawai, { kode_unit: 'DINKES', berlaku_mulai: '2026-07-01' });
    await city.bringIn('STAFF', csv);
    expect((await segmentsOf(pegawai))[0]?.to).toBe(addDays('2026-07-01', -1));
    expect((await readActors(table, 'binjai', [id(pegawai)])).get(id(pegawai))?.unit).toBe(
      'DISDUKCAPIL.DAFDUK',
    );
  });

  it('with another superior and no day is a correction through periods', async () => {
    const csv = changed(pegawai, { nip_atasan: admin });
    expect((await city.bringIn('STAFF', csv)).counts).toMatchObject({ changed: 1, transferred: 0 });
    expect(await segmentsOf(pegawai)).toMatchObject([{ segment: '1', assessor: id(admin), to: undefined }]);
    expect((await city.bringIn('STAFF', csv)).counts).toMatchObject({ changed: 0 });
  });

  it('with another name, title and role is updated without a correction', async () => {
    const forbidden = aCity(table, '2026-05-10T03:00:00.000Z', () => {
      throw new Error('no correction is needed');
    });
    const cells = { nama: 'Nama Baru', jabatan: 'Analis', peran: 'BKPSDM' };
    const csv = changed(pegawai, cells);
    const job = await forbidden.bringIn('STAFF', `${csv}\n`);
    expect(job.counts).toMatchObject({ changed: 1, errors: 0 });
    const found = await findEmployee(table, 'binjai', 4, id(pegawai), true);
    expect(found).toMatchObject({ employee: { name: 'Nama Baru' }, segments: [{ position: 'Analis' }] });
    expect((await readActors(table, 'binjai', [id(pegawai)])).get(id(pegawai))?.roles).toEqual([
      'PEGAWAI',
      'BKPSDM',
    ]);
  });

  it('opens a second segment as Plt, which heads its unit beside the own one', async () => {
    const row = changed(penilai, {})
      .split('\n')
      .find((it) => it.startsWith(penilai));
    const header = sample.staffCsv.split('\r\n')[0] ?? '';
    const cells = { sebagai: 'PLT', kode_unit: 'DISDUKCAPIL', berlaku_mulai: '2026-05-01', kepala: 'YA' };
    const plt = changeStaff(`${header}\r\n${row}`, (it) => ({ ...it, ...cells }));
    expect((await city.bringIn('STAFF', plt)).counts).toMatchObject({ rows: 1, created: 1, errors: 0 });
    expect((await segmentsOf(penilai)).map((it) => [it.segment, it.acting])).toEqual([
      ['1', false],
      ['2', true],
    ]);
    expect((await readActors(table, 'binjai', [id(penilai)])).get(id(penilai))?.heads).toEqual([
      'DISDUKCAPIL',
      'DISDUKCAPIL.DAFDUK',
    ]);
    expect((await city.bringIn('STAFF', plt)).counts).toMatchObject({ unchanged: 1 });
  });

  it('applies nothing while a single row is wrong, and names all that is wrong', async () => {
    const before = await readPeople(table, 'binjai', 4);
    const others: Record<string, Record<string, string>> = {
      [pegawai]: { nama: 'Nama Baru', kode_unit: 'TIDAK.ADA' },
      [penilai]: { nip_atasan: pegawai },
      [admin]: { golongan: 'IX' },
    };
    const csv = changeStaff(sample.staffCsv, (row) => ({ ...row, ...others[row['nip'] ?? ''] }));
    const job = await city.bringIn('STAFF', csv);
    expect(job).toMatchObject({ state: 'REJECTED', counts: { created: 0, changed: 0 } });
    const errors = await city.errors(job.id);
    expect(errors.map((it) => it.code).toSorted()).toEqual([
      'assessor.cycle',
      'assessor.cycle',
      'cell.not-in-set',
      'unit.unknown',
    ]);
    expect(errors.find((it) => it.code === 'assessor.cycle')?.message).toMatch(
      /^Baris \d+, kolom nip_atasan: garis atasan berputar: baris \d+ → \d+ → \d+\.$/,
    );
    expect(job.counts.errors).toBe(errors.length);
    expect(await readPeople(table, 'binjai', 4)).toEqual(before);
  });

  it.each([
    [{ nip_atasan: '197104161997081999' }, 'assessor.unknown'],
    [{ berlaku_mulai: '2026-04-01' }, 'date.not-a-transfer'],
    [{ berlaku_mulai: '2025-12-01', kode_unit: 'DINKES' }, 'date.too-early'],
    [{ kepala: 'YA' }, 'head.twice'],
    [{ sebagai: 'PLT', kode_unit: 'DINKES' }, 'date.needed'],
  ])('with %j is refused as %s', async (cells, code) => {
    const job = await city.bringIn('STAFF', changed(pegawai, cells));
    expect(job.state).toBe('REJECTED');
    expect((await city.errors(job.id)).map((it) => it.code)).toContain(code);
  });

  it('waits as a whole where a correction meets a period that is being closed', async () => {
    await table.write({
      kind: 'put',
      key: { PK: 'A#binjai#PERIODS', SK: '2026' },
      item: {
        PK: 'A#binjai#PERIODS',
        SK: '2026',
        state: 'CALIBRATING',
        calendar: { realisationDeadline: '', ratingDeadline: '', version: 1 },
        policy: {},
        rules: '',
        scorer: '',
        shards: 4,
        zone: 'Asia/Jakarta',
        attempts: {},
        version: 1,
      },
    });
    const job = await city.bringIn('STAFF', changed(pegawai, { nip_atasan: admin }));
    expect(job.state).toBe('REJECTED');
    expect((await city.errors(job.id)).map((it) => it.code)).toEqual(['correction.period-busy']);
  });

  it('tells of a correction that a period refused in the last moment, and applies the rest', async () => {
    const refusing = aCity(table, '2026-05-10T03:00:00.000Z', () =>
      Promise.resolve(refuse('period.sealed', { period: '2026' })),
    );
    const csv = changed(pegawai, { nip_atasan: admin, nama: 'Nama Baru' });
    const job = await refusing.bringIn('STAFF', `${csv}\n`);
    expect(job).toMatchObject({ state: 'APPLIED', counts: { errors: 1 } });
    expect((await refusing.errors(job.id)).map((it) => it.code)).toEqual(['correction.refused']);
    expect((await findEmployee(table, 'binjai', 4, id(pegawai), true))?.employee.name).toBe('Nama Baru');
  });

  it('comes back while a period is opened, and is applied then', async () => {
    let opening = true;
    const waiting = aCity(table, '2026-05-10T03:00:00.000Z', (_actor, _now, _mark, _seen, corrected) =>
      Promise.resolve(opening ? refuse('period.opening', { period: '2026' }) : accept(corrected)),
    );
    const job = await waiting.upload('STAFF', `${changed(pegawai, { nip_atasan: admin })}\n`);
    await expect(waiting.run(job)).rejects.toThrow('period.opening');
    opening = false;
    await waiting.run(job);
    expect((await waiting.job(job)).state).toBe('APPLIED');
  });
});

describe('a unit file that differs from what stands', () => {
  it('moves a unit with its people to another OPD, keeps heads, and refuses a circle', async () => {
    const table = await aTable();
    const city = aCity(table);
    await city.bringIn('UNITS', sample.unitsCsv);
    await city.bringIn('STAFF', sample.staffCsv);
    const moved = sample.unitsCsv.replace(/(DISDUKCAPIL\.DAFDUK,.*,)DISDUKCAPIL\r/, '$1DINKES\r');
    const job = await city.bringIn('UNITS', moved);
    expect(job.counts).toMatchObject({ changed: 1, errors: 0 });
    expect((await readActors(table, 'binjai', [id(pegawai)])).get(id(pegawai))?.opd).toBe('DINKES');
    const circle = sample.unitsCsv.replace(/(DINKES,.*,)PEMKO-BINJAI\r/, '$1DISDUKCAPIL.DAFDUK\r');
    const refused = await city.bringIn(
      'UNITS',
      circle.replace(/(DISDUKCAPIL\.DAFDUK,.*,)DISDUKCAPIL\r/, '$1DINKES\r'),
    );
    expect((await city.errors(refused.id)).map((it) => it.code)).toEqual(['unit.cycle', 'unit.cycle']);
  });

  it('has one root, known parents and each unit once', async () => {
    const city = aCity(await aTable());
    const csv = [
      'kode_induk;jenis;nama_unit;kode_unit',
      ';PEMERINTAH_KOTA;Kota;A',
      ';DINAS;Dinas;B',
      'X;DINAS;Dinas;C',
      'A;DINAS;Dinas;C',
      'A;WARUNG;Dinas;d',
    ].join('\n');
    const job = await city.bringIn('UNITS', csv);
    expect((await city.errors(job.id)).map((it) => [it.row, it.code])).toEqual([
      [2, 'unit.root-twice'],
      [3, 'unit.root-twice'],
      [4, 'unit.unknown'],
      [5, 'unit.twice'],
      [6, 'code.form'],
      [6, 'cell.not-in-set'],
    ]);
  });
});
