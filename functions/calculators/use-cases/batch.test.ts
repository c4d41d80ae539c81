import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../shared/platform/files/csv.ts';
import { CALCULATORS, findCalculator } from '../domain/registry.ts';
import { flat } from '../testing/flat.ts';
import type { Batch } from './batch.ts';
import { calculateBatch } from './batch.ts';

function run(name: string, csv: string): Batch | string[] {
  const calculator = findCalculator(name);
  if (calculator === undefined) throw new Error(name);
  const result = calculateBatch(calculator, csv, () => ['Satu.', 'Dua.']);
  return result.ok ? result.value : (result.refusal.fields ?? []).map((it) => it.message);
}
function batch(name: string, csv: string): Batch {
  const result = run(name, csv);
  if (Array.isArray(result)) throw new Error(result.join('; '));
  return result;
}
const lines = (csv: string): string[] =>
  csv
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n');
const IKI = 'arah,target.min,target.maks,realisasi,maksimal';

describe('a batch', () => {
  it('answers each case in its row, with its cells, its result and why', () => {
    const { csv, cases, failed, errors } = batch(
      'iki',
      `${IKI}\nNORMAL,80,90,70,false\nKHUSUS,7,8,6.5,FALSE\n`,
    );
    expect({ cases, failed, errors }).toEqual({ cases: 2, failed: 0, errors: [] });
    expect(lines(csv)).toEqual([
      `baris,${IKI},hasil.capaian,hasil.nilai,hasil.kategori,penjelasan,galat`,
      '2,NORMAL,80,90,70,false,87.5,77.5,CUKUP,Satu. Dua.,',
      '3,KHUSUS,7,8,6.5,FALSE,107.14,116.83,SANGAT_BAIK,Satu. Dua.,',
    ]);
  });

  it('tells wrong cells by row and column, and calculates the other rows', () => {
    const rows = [
      'NORMAL,90,80,70,false',
      'MUNDUR,1,1,1e30,x',
      '',
      'NORMAL,1,1,1,true',
      'NORMAL,1,,"1,5",true',
    ];
    const { csv, cases, failed, errors } = batch('iki', [IKI, ...rows].join('\n'));
    expect({ cases, failed }).toEqual({ cases: 4, failed: 3 });
    expect(errors.map(({ row, column }) => `${row} ${column}`)).toEqual([
      '2 target.maks',
      '3 arah',
      '3 realisasi',
      '3 maksimal',
      '6 target.maks',
      '6 realisasi',
    ]);
    expect(lines(csv)[1]).toBe('2,NORMAL,90,80,70,false,,,,,target.maks: not below target.min');
    expect(lines(csv)[3]).toMatch(/^5,NORMAL,1,1,1,true,100,120,SANGAT_BAIK,/);
  });

  it('names the field where its column is missing', () => {
    const { errors } = batch('iki', 'arah,target.min,target.maks,realisasi\nNORMAL,1,1,1');
    expect(errors).toEqual([{ row: 2, column: '', message: expect.stringMatching(/^maksimal: /) }]);
  });

  it('reads semicolons, a mark, blanks, quotes, and the apostrophe before long numbers', () => {
    const { csv } = batch('nip', `\ufeff" nip "\r\n'199608182022041001\r\n"19860926 201505 1 001"\r\n`);
    const [header, ...rows] = lines(csv);
    expect(header).toBe(
      'baris,nip,hasil.valid,hasil.masalah,hasil.jenis,hasil.tanggalLahir,hasil.jenisKelamin,hasil.diangkat,penjelasan,galat',
    );
    expect(rows[0]).toMatch(/^2,'199608182022041001,true,,PNS,1996-08-18,L,2022-04,/);
    const two = batch('predikat', 'hasilKerja;perilakuKerja\nSESUAI;DI_ATAS');
    expect(lines(two.csv)[1]).toBe('2,SESUAI,DI_ATAS,SESUAI,BAIK,Satu. Dua.,');
  });

  it('writes no formula, whatever a cell held', () => {
    const { csv } = batch('nip', 'nip\n=1+1\n@SUM(A1)\n"+cmd|\' /C calc\'!A0"\n"x;=1"\n');
    const cells = readCsv(csv.replaceAll(/(^|,|;)'/gm, '$1APOSTROPHE'), 10)?.flatMap((it) => it.cells) ?? [];
    expect(cells.filter((it) => /^[\s"]*[=+\-@]/.test(it))).toEqual([]);
    expect(lines(csv)[1]).toMatch(/^2,'=1\+1,/);
    expect(csv).not.toMatch(/;\s*=/);
  });

  it('takes lists of objects by number and lists of values in one cell', () => {
    const header =
      'segmen.0.jenjang;segmen.0.predikat;segmen.0.bulan;segmen.1.jenjang;segmen.1.predikat;segmen.1.bulan';
    const rows = [
      'AHLI_PERTAMA;BAIK;2;AHLI_MUDA;SANGAT_BAIK;10',
      'MAHIR;BAIK;12;;;',
      ';;;MAHIR;BAIK;12',
      'MAHIR;BAIK;12;MAHIR;BAIK;1',
    ];
    const { csv, errors } = batch('angka-kredit', [header, ...rows].join('\n'));
    expect(lines(csv).map((it) => it.split(',').slice(7, 9).join())).toEqual([
      'hasil.angkaKredit,hasil.perSegmen',
      '33.3333,2.0833 31.25',
      '12.5,12.5',
      ',',
      ',',
    ]);
    expect(errors.map((it) => it.row)).toEqual([4, 5]);
    const dates = 'tanggal,tahun,hariLibur\n2026-03-19  2026-03-23,2026,2026-03-20\n,2026,\n2026-02-30,2026,';
    const absence = batch('hari-tidak-masuk', dates);
    expect(lines(absence.csv).map((it) => it.split(',').slice(4, 6).join())).toEqual([
      'hasil.hariTidakMasuk,hasil.berturutTerpanjang',
      '2,2',
      '0,0',
      ',',
    ]);
    expect(absence.errors).toMatchObject([{ row: 4, column: 'tanggal' }]);
  });

  it.each(CALCULATORS)(
    'gives the example of $name the same result as a case by itself',
    ({ name, example }) => {
      const cells = flat(example.input);
      const row = cells.map(([, value]) => `"${value}"`).join(',');
      const { csv, errors } = batch(name, `${cells.map(([key]) => key).join(',')}\n${row}`);
      expect(errors).toEqual([]);
      const [header = '', result = ''] = lines(csv);
      const read = readCsv([header, result].join('\n'), 5) ?? [];
      const got = new Map(read[0]?.cells.map((it, at) => [it, read[1]?.cells[at]]));
      for (const [key, value] of flat(example.output, '', true)) expect(got.get(`hasil.${key}`)).toBe(value);
    },
  );

  it('takes a thousand cases and not one more', () => {
    const thousand = Array.from({ length: 1_000 }, () => '19860926 201505 1 001');
    expect(batch('nip', ['nip', ...thousand].join('\n'))).toMatchObject({ cases: 1_000, failed: 0 });
    expect(run('nip', ['nip', ...thousand, '1'].join('\n'))).toEqual(['more than 1000 cases']);
    expect(run('nip', ['nip', ...Array.from({ length: 9_000 }, () => '1')].join('\n'))).toEqual([
      'more than 1000 cases',
    ]);
  });

  it.each([
    ['', ['no cases below the header']],
    ['nip', ['no cases below the header']],
    ['nip,gaji\n1,2', ['no such column: gaji']],
    ['nip,__proto__.x\n1,2', ['no such column: __proto__.x']],
    ['nip,nip\n1,2', ['column twice: nip']],
    ['nip\n"1', ['quotes do not match']],
  ])('refuses %j whole', (csv, messages) => {
    expect(run('nip', csv)).toEqual(messages);
  });

  it('refuses a row with more cells than columns, which may have slipped', () => {
    expect(batch('nip', 'nip\n19860926 201505 1 001,2').errors).toEqual([
      { row: 2, column: '', message: 'more cells than columns: 2' },
    ]);
  });
});
