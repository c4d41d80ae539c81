import { describe, expect, it } from 'vitest';
import { makeSample } from '../../../infra/local/sample/sample.ts';
import { readCsv } from '../store/read-csv.ts';
import { STAFF_COLUMNS, readStaffRows } from './staff-rows.ts';

const NIP = '197104161997081001';
const CHIEF = '197407142003021001';

const VALID: Record<string, string> = {
  nip: NIP,
  nama: 'Benyamin Karo-Karo',
  jenis_pegawai: 'PNS',
  golongan: 'IV/c',
  jabatan: 'Kepala Bagian',
  jenis_jabatan: 'ADMINISTRATOR',
  jenjang: '',
  kode_unit: 'SETDA',
  kepala: '',
  nip_atasan: CHIEF,
  rezim: 'UMUM',
  berlaku_mulai: '',
  sebagai: '',
  peran: '',
};

function read(...rows: Record<string, string>[]) {
  const columns = Object.keys(STAFF_COLUMNS);
  const lines = [columns, ...rows.map((row) => columns.map((name) => ({ ...VALID, ...row })[name] ?? ''))];
  return readStaffRows(
    lines.map((fields, at) => ({ number: at + 1, fields, broken: false })),
    '2026-05-10',
  );
}
const codesOf = (...rows: Record<string, string>[]) =>
  read(...rows).errors.map((it) => [it.row, it.column, it.code]);

describe('a row of staff', () => {
  it('is read whole', () => {
    const { people, errors } = read({
      nip: '19710416 199708 1 001',
      kepala: 'YA',
      peran: 'ADMIN_OPD; BKPSDM',
      berlaku_mulai: '2026-07-01',
    });
    expect(errors).toEqual([]);
    expect(people[0]?.definitive).toMatchObject({
      nip: NIP,
      head: true,
      assessorNip: CHIEF,
      from: '2026-07-01',
      acting: false,
      roles: ['PEGAWAI', 'ADMIN_OPD', 'BKPSDM'],
    });
  });

  it('says in a sentence what is wrong, where', () => {
    expect(read({ nip: '19710416199708100' }).errors).toEqual([
      {
        row: 2,
        column: 'nip',
        code: 'nip.not_18_digits',
        message: 'Baris 2, kolom NIP: harus 18 angka, terbaca 17.',
      },
    ]);
  });

  it.each([
    [{ nip: '197113161997081001' }, 'nip', 'nip.birth_date'],
    [{ nip: '' }, 'nip', 'cell.required'],
    [{ nip: 'WALI', jenis_pegawai: 'PEJABAT_NEGARA', golongan: '', nama: '' }, 'nama', 'cell.required'],
    [{ nip: 'wali', jenis_pegawai: 'PEJABAT_NEGARA', golongan: '' }, 'nip', 'code.official'],
    [{ jenis_pegawai: 'HONORER', golongan: 'I/a' }, 'jenis_pegawai', 'cell.not-in-set'],
    [{ golongan: 'IX' }, 'golongan', 'cell.not-in-set'],
    [{ golongan: '' }, 'golongan', 'cell.required'],
    [{ jenis_pegawai: 'PPPK', golongan: 'IV/c' }, 'golongan', 'cell.not-in-set'],
    [{ jenis_pegawai: 'PEJABAT_NEGARA', nip: 'WALI', golongan: 'I/a' }, 'golongan', 'cell.must-be-empty'],
    [{ jenjang: 'AHLI_MUDA' }, 'jenjang', 'cell.must-be-empty'],
    [{ jenjang: 'AHLI', jenis_jabatan: 'FUNGSIONAL' }, 'jenjang', 'cell.not-in-set'],
    [{ kepala: 'YES' }, 'kepala', 'cell.not-in-set'],
    [{ nip_atasan: '' }, 'nip_atasan', 'cell.required'],
    [{ nip_atasan: NIP }, 'nip_atasan', 'assessor.self'],
    [{ berlaku_mulai: '2026-02-30' }, 'berlaku_mulai', 'date.form'],
    [{ berlaku_mulai: '1/7/2026' }, 'berlaku_mulai', 'date.form'],
    [{ berlaku_mulai: '2062-01-01' }, 'berlaku_mulai', 'date.range'],
    [{ sebagai: 'PLH' }, 'sebagai', 'cell.not-in-set'],
    [{ peran: 'BKPSDM;RAJA' }, 'peran', 'cell.not-in-set'],
    [{ peran: 'INSTALLER' }, 'peran', 'cell.not-in-set'],
  ])('with %j is refused at %s as %s', (row, column, code) => {
    expect(codesOf(row)).toEqual([[2, column, code]]);
  });

  it('names everything that is wrong at once', () => {
    const columns = codesOf({ nip: '1', golongan: 'X', rezim: 'LAIN' }).map(([, column]) => String(column));
    expect(columns.toSorted()).toEqual(['golongan', 'nip', 'rezim']);
  });

  it('needs no superior for the head of the region and for people who are not assessed', () => {
    expect(codesOf({ nip_atasan: '', rezim: 'TIDAK_DINILAI' })).toEqual([]);
    expect(codesOf({ nip_atasan: '', jenis_jabatan: 'KEPALA_DAERAH' })).toEqual([]);
  });
});

describe('the rows of one person', () => {
  it('are one definitive and any number as Plt', () => {
    const { people, errors } = read(
      {},
      { sebagai: 'PLT', kode_unit: 'DINKES' },
      { sebagai: 'PLT', kode_unit: 'DISDIK' },
    );
    expect(errors).toEqual([]);
    expect(people).toHaveLength(1);
    expect(people[0]?.acting.map((it) => it.unit)).toEqual(['DINKES', 'DISDIK']);
  });

  it('are never two definitive ones, nor twice the same Plt', () => {
    expect(codesOf({}, { kode_unit: 'DINKES' })).toEqual([[3, 'nip', 'person.definitive-twice']]);
    expect(codesOf({}, { sebagai: 'PLT' }, { sebagai: 'PLT' })).toEqual([[4, 'nip', 'person.acting-twice']]);
  });

  it('agree about the person', () => {
    expect(codesOf({}, { sebagai: 'PLT', nama: 'Orang Lain', peran: 'PPK' })).toEqual([
      [3, 'nama', 'cell.differs'],
      [3, 'peran', 'cell.differs'],
    ]);
  });
});

describe('the staff of the sample', () => {
  it.each([30, 2000])('of %i people is read without an error', (employees) => {
    const sample = makeSample({ employees, seed: 7, notAssessed: 40 });
    const { lines } = readCsv(new TextEncoder().encode(sample.staffCsv));
    const read = readStaffRows(lines, '2026-05-10');
    expect(read.errors).toEqual([]);
    expect(read.people.map((it) => it.nip)).toEqual(sample.people.map((it) => it.nip));
    expect(read.people.map((it) => it.definitive?.roles)).toEqual(
      sample.people.map((it) => ['PEGAWAI', ...it.roles].toSorted((a, b) => order(a) - order(b))),
    );
  });
});

const ORDER = ['PEGAWAI', 'ADMIN_OPD', 'TIM_PENGELOLA_KINERJA', 'BKPSDM', 'PPK', 'INSPEKTORAT'];
function order(role: string): number {
  return ORDER.indexOf(role);
}
