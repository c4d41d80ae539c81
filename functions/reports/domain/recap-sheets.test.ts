import { beforeAll, describe, expect, it } from 'vitest';
import { writeCsv } from '../../../shared/platform/files/csv.ts';
import type { SheetReadBack } from '../../../shared/platform/files/testing/read-back.ts';
import { readCsv, readParts, readWorkbook } from '../../../shared/platform/files/testing/read-back.ts';
import { writeWorkbook } from '../../../shared/platform/files/xlsx.ts';
import { aRecap, aRow } from '../testing/a-recap.ts';
import { fileNameOf, peopleSheet } from './recap-sheets.ts';
import { recapSheets } from './recap-workbook.ts';

const HEADER_AT = 5;
const recap = aRecap({
  rows: [
    aRow({ head: true, workResult: null, achievement: 'ISTIMEWA', predikat: 'SANGAT_BAIK', review: true }),
    aRow({ name: '=1+1', nip: '000000000000000012', grade: 'III/a', position: '@SUM(A1)', assessor: '' }),
    aRow({
      name: '+62 & <b>',
      unit: 'DINKES.P2P',
      unitName: 'Bidang P2P\u0007',
      predikat: null,
      indicative: null,
    }),
  ],
  groups: [
    { code: 'DINKES.SEK', name: 'Sekretariat' },
    { code: 'DINKES.P2P', name: 'Bidang P2P' },
  ],
});

describe('a recap as XLSX', () => {
  let bytes: Uint8Array;
  let sheets: SheetReadBack[];
  beforeAll(async () => {
    const { summary, units, people } = recapSheets(recap);
    bytes = await writeWorkbook([summary, units, people]);
    sheets = await readWorkbook(bytes);
  });
  const row = (at: number) => sheets[2]?.rows[HEADER_AT + 1 + at] ?? [];

  it('begins with what came of it, then says where, then names everybody', () => {
    expect(sheets.map((it) => it.name)).toEqual(['Ringkasan', 'Unit', 'Pegawai']);
  });

  it('tells above its header what it is, of whom and of which period', () => {
    expect(sheets[2]?.rows.slice(0, 4).map((it) => it[0])).toEqual([
      'Rekapitulasi Hasil Evaluasi Kinerja Pegawai',
      'Pemerintah Kota Binjai',
      'Dinas Kesehatan',
      'Triwulan IV Tahun 2026',
    ]);
    expect(sheets[2]?.rows[HEADER_AT]).toEqual([
      'No.',
      'NIP',
      'Nama',
      'Golongan',
      'Jabatan',
      'Unit Kerja',
      'Pejabat Penilai',
      'Hasil Kerja',
      'Perilaku Kerja',
      'Predikat',
      'Skor objektif (indikatif)',
      'Perlu ditinjau ulang',
      'Kebutuhan Pengembangan',
    ]);
  });

  it('freezes everything down to the header where rows may be many', () => {
    expect(sheets.map((it) => it.frozenRows)).toEqual([undefined, HEADER_AT + 1, HEADER_AT + 1]);
  });

  it('repeats the header on every printed page of a long table', async () => {
    const workbook = (await readParts(bytes)).get('xl/workbook.xml') ?? '';
    const titles = [...workbook.matchAll(/<definedName name="_xlnm.Print_Titles"[^>]*>([^<]*)</g)];
    expect(titles.map(([, range]) => range)).toEqual(['Unit!$6:$6', 'Pegawai!$6:$6']);
    const blank = { ...peopleSheet(recap), name: 'Per Unit' };
    await expect(writeWorkbook([blank])).rejects.toThrow('one word of letters');
  });

  it('makes a row as high as its longest text needs', async () => {
    const name = 'Unit Pelaksana Teknis Daerah Pusat Kesehatan Masyarakat Kelurahan Jati Makmur';
    const long = aRecap({ rows: [aRow(), aRow({ unitName: `${name} ${name}` })] });
    const [only] = await readWorkbook(await writeWorkbook([peopleSheet(long)]));
    expect(only?.heights.get(HEADER_AT + 1)).toBeUndefined();
    expect(only?.heights.get(HEADER_AT + 2)).toBe(5 * 15);
  });

  it('gives every column its width', () => {
    expect(sheets[2]?.widths).toEqual(peopleSheet(recap).columns.map((it) => it.width));
  });

  it('keeps a NIP as text, digit by digit', () => {
    expect([row(0)[1], row(1)[1]]).toEqual(['197104161997081001', '000000000000000012']);
  });

  it('keeps texts that look like formulas as texts', () => {
    expect([row(1)[2], row(1)[4], row(2)[2]]).toEqual(['=1+1', '@SUM(A1)', '+62 & <b>']);
    expect(sheets.flatMap((it) => it.formulas)).toEqual([]);
  });

  it('says ratings in words, the achievement of an organisation where a head has no rating, and who is not rated', () => {
    expect(row(0).slice(7, 12)).toEqual([
      'Capaian organisasi: Istimewa',
      'Di atas ekspektasi',
      'Sangat Baik',
      98.75,
      'Ya',
    ]);
    expect(row(1).slice(7, 10)).toEqual(['Sesuai ekspektasi', 'Di atas ekspektasi', 'Baik']);
    expect([row(2)[5], row(2)[9], row(2)[10] ?? null]).toEqual(['Bidang P2P', 'Belum Dinilai', null]);
  });

  it('counts predikat per unit and in all, the unrated too', () => {
    expect(sheets[1]?.rows.slice(HEADER_AT)).toEqual([
      [
        'Unit Kerja',
        'Sangat Baik',
        'Baik',
        'Butuh Perbaikan',
        'Kurang',
        'Sangat Kurang',
        'Belum Dinilai',
        'Jumlah',
      ],
      ['Sekretariat', 1, 1, 0, 0, 0, 0, 2],
      ['Bidang P2P', 0, 0, 0, 0, 0, 1, 1],
      ['Jumlah', 1, 1, 0, 0, 0, 1, 3],
    ]);
  });

  it('gives the same bytes for the same recap', async () => {
    const { summary, units, people } = recapSheets(recap);
    const again = await writeWorkbook([summary, units, people]);
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe('a recap as CSV', () => {
  const text = writeCsv(peopleSheet(recap));
  const data = readCsv(text);

  it('begins with the header, in UTF-8 that a spreadsheet recognises', () => {
    expect(text.startsWith('\ufeffNo.,NIP,Nama')).toBe(true);
    expect(data).toHaveLength(4);
  });

  it('marks a NIP as text with an apostrophe, so that no digit is lost', () => {
    expect([data[1]?.[1], data[2]?.[1]]).toEqual(["'197104161997081001", "'000000000000000012"]);
  });

  it('disarms texts that look like formulas', () => {
    expect([data[2]?.[2], data[2]?.[4], data[3]?.[2]]).toEqual(["'=1+1", "'@SUM(A1)", "'+62 & <b>"]);
  });

  it('leaves numbers as numbers', () => {
    expect([data[1]?.[0], data[1]?.[10], data[3]?.[10]]).toEqual(['1', '98.75', '']);
  });
});

describe('the name of a download', () => {
  it.each([
    ['Dinas Kesehatan', '2026-Q4', 'Rekap Kinerja Dinas Kesehatan Triwulan IV Tahun 2026'],
    ['Kantor "A/B"', '2026-05', 'Rekap Kinerja Kantor A B Mei 2026'],
    ['Seluruh Perangkat Daerah', '2026', 'Rekap Kinerja Seluruh Perangkat Daerah Tahun 2026'],
  ])('%s, %s: %s', (name, period, expected) => {
    expect(fileNameOf(name, period)).toBe(expected);
  });
});
