import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../shared/platform/files/testing/read-back.ts';
import { writeWorkbook } from '../../../shared/platform/files/xlsx.ts';
import { aRecap, aRow, somePeople } from '../testing/a-recap.ts';
import { opdSummary } from './opd-summary.ts';
import { CITY } from './recap.ts';
import { summaryOfMany } from './summary-of-many.ts';
import { unitSheet } from './unit-sheet.ts';

const head = aRow({ head: true, unit: 'DINKES', unitName: 'Dinas Kesehatan', inPopulation: false });
const opd = aRecap({
  achievements: { DINKES: 'BAIK' },
  rows: [head, ...somePeople([9, 29, 0, 0, 2]), aRow({ predikat: null })],
});
const city = aRecap({
  id: CITY,
  name: 'Seluruh Perangkat Daerah',
  groups: [
    { code: 'DINKES', name: 'Dinas Kesehatan' },
    { code: 'DISDIK', name: 'Dinas Pendidikan' },
    { code: 'SATPOL', name: 'Satuan Polisi Pamong Praja' },
  ],
  achievements: { DINKES: 'BAIK', DISDIK: 'ISTIMEWA' },
  rows: [
    ...somePeople([9, 29, 2, 0, 0], { opd: 'DINKES' }),
    ...somePeople([14, 6, 0, 0, 0], { opd: 'DISDIK' }),
    ...somePeople([0, 3, 0, 0, 0], { opd: 'SATPOL' }),
    aRow({ opd: 'SATPOL', predikat: null }),
  ],
});

describe('the summary of an OPD', () => {
  const sheet = opdSummary(opd);

  it('tells of each predikat how many people have it, which share counts, what the pattern asks, and whether it is kept', () => {
    expect(sheet.rows).toEqual([
      ['Sangat Baik', 9, 9, 9 / 40, 'Tidak dibatasi', 'Dalam pola'],
      ['Baik', 30, 29, 29 / 40, 'Kelompok terbanyak, paling banyak 70%', 'Di luar pola'],
      ['Butuh Perbaikan', 0, 0, 0, 'Bersama Kurang sedikitnya seorang', 'Di luar pola'],
      ['Kurang', 0, 0, 0, 'Bersama Butuh Perbaikan sedikitnya seorang', 'Di luar pola'],
      ['Sangat Kurang', 2, 2, 2 / 40, 'Tidak dibatasi', 'Dalam pola'],
      ['Belum Dinilai', 1, null, null, null, null],
      ['Jumlah', 42, 40, 1, '', ''],
    ]);
  });

  it('says below what stands out, who is not counted, and that the pattern is guidance', () => {
    expect(sheet.remarks?.heading).toBe(
      'Capaian kinerja organisasi: Baik. Pola distribusi: menyimpang dari pola.',
    );
    expect(sheet.remarks?.sentences).toEqual([
      'Baik 72,5% (29 dari 40 pegawai); menurut pola paling banyak 70%.',
      'Tidak ada predikat Butuh Perbaikan atau Kurang; menurut pola sedikitnya seorang.',
      '1 pegawai tidak dihitung dalam pola: pimpinan perangkat daerah atau PPPK paruh waktu.',
      '1 pegawai belum dinilai dan tidak dihitung dalam bagian.',
      'Pola SE MenPANRB 3/2023 adalah pedoman. Penyimpangan memerlukan alasan tertandatangani; tidak seorang pun diturunkan demi memenuhi pola.',
    ]);
  });

  it('calls five people information only', () => {
    const { remarks } = opdSummary(aRecap({ achievements: { DINKES: 'BAIK' }, rows: somePeople([1, 4]) }));
    expect(remarks?.heading).toContain('Pola distribusi: informasi saja.');
    expect(remarks?.sentences[0]).toBe(
      'Yang dihitung 5 pegawai, kurang dari 20: pola hanya sebagai informasi.',
    );
  });

  it('has neither shares nor a chart when nobody is rated', () => {
    const nobody = opdSummary(aRecap({ rows: [aRow({ predikat: null })] }));
    expect(nobody.chart).toBeUndefined();
    expect(nobody.rows[0]).toEqual(['Sangat Baik', 0, 0, null, '', '']);
    expect(nobody.remarks?.heading).toBe(
      'Capaian kinerja organisasi: belum ditetapkan. Pola distribusi: belum ada yang dinilai.',
    );
  });
});

describe('the summary of the city', () => {
  const sheet = summaryOfMany(city);

  it('gives shares of the rated people', () => {
    expect(sheet.rows[1]).toEqual(['Baik', 38, 38 / 63]);
    expect(sheet.rows.slice(5)).toEqual([
      ['Belum Dinilai', 1, null],
      ['Jumlah', 64, 1],
    ]);
  });

  it('counts how the OPDs stand to their patterns', () => {
    expect(sheet.remarks?.sentences.slice(0, 4)).toEqual([
      'Menyimpang dari pola: 1.',
      'Capaian organisasi belum ditetapkan: 1.',
      'Sesuai pola: 1.',
      '1 pegawai belum dinilai dan tidak dihitung dalam bagian.',
    ]);
  });
});

describe('the chart of a summary', () => {
  it('draws the five predikat, best first, from the table beside it, and its title is the finding', async () => {
    const [sheet] = await readWorkbook(await writeWorkbook([opdSummary(opd)]));
    expect(sheet?.charts).toEqual([
      {
        title: 'Terbanyak: Baik, 30 pegawai (73,2%)',
        values: 'Ringkasan!$B$7:$B$11',
        categories: 'Ringkasan!$A$7:$A$11',
      },
    ]);
    expect(sheet?.rows.slice(6, 11).map((it) => it.slice(0, 2))).toEqual([
      ['Sangat Baik', 9],
      ['Baik', 30],
      ['Butuh Perbaikan', 0],
      ['Kurang', 0],
      ['Sangat Kurang', 2],
    ]);
  });

  it('names all predikat that most people share', () => {
    expect(opdSummary(aRecap({ rows: somePeople([2, 2, 1, 2, 0]) })).chart?.title).toBe(
      'Terbanyak: Sangat Baik, Baik dan Kurang, masing-masing 2 pegawai',
    );
  });
});

describe('where units are populations', () => {
  const groups = [
    { code: 'DINKES', name: 'Dinas Kesehatan' },
    { code: 'DINKES.SEK', name: 'Sekretariat' },
  ];
  const achievements = { DINKES: 'BAIK', 'DINKES.SEK': 'ISTIMEWA' } as const;
  const byUnit = { ...opd, population: 'UNIT', groups, achievements } as const;

  it('each unit is held against its own pattern, and the OPD against none', () => {
    expect(unitSheet(byUnit).rows.map((it) => [it[0], ...it.slice(7)])).toEqual([
      ['Dinas Kesehatan', 1, 'Baik', 0, 'Belum ada yang dinilai', ''],
      [
        'Sekretariat',
        41,
        'Istimewa',
        40,
        'Menyimpang dari pola',
        'Sangat Baik bukan kelompok terbanyak seperti menurut pola.',
      ],
      ['Jumlah', 42, null, null, null, null],
    ]);
    expect(summaryOfMany(byUnit).remarks?.heading).toBe(
      'Pola distribusi dari 2 unit kerja (rincian pada lembar Unit)',
    );
    expect(summaryOfMany(byUnit).remarks?.sentences.slice(0, 2)).toEqual([
      'Menyimpang dari pola: 1.',
      'Belum ada yang dinilai: 1.',
    ]);
  });

  it('the city counts its units, and tells of its OPDs only the counts', () => {
    const cityByUnit = { ...city, population: 'UNIT', achievements: {} } as const;
    expect(unitSheet(cityByUnit).columns).toHaveLength(8);
    expect(summaryOfMany(cityByUnit).remarks?.heading).toBe(
      'Pola distribusi dari 1 unit kerja (rincian pada lembar Unit tiap perangkat daerah)',
    );
  });
});

describe('the sheet per unit', () => {
  it('counts predikat per unit of an OPD and in all, the unrated too', () => {
    const groups = [
      { code: 'DINKES', name: 'Dinas Kesehatan' },
      { code: 'DINKES.SEK', name: 'Sekretariat' },
    ];
    const { rows, columns } = unitSheet({ ...opd, groups });
    expect(columns.map((it) => it.header)).toEqual([
      'Unit Kerja',
      'Sangat Baik',
      'Baik',
      'Butuh Perbaikan',
      'Kurang',
      'Sangat Kurang',
      'Belum Dinilai',
      'Jumlah',
    ]);
    expect(rows).toEqual([
      ['Dinas Kesehatan', 0, 1, 0, 0, 0, 0, 1],
      ['Sekretariat', 9, 29, 0, 0, 2, 1, 41],
      ['Jumlah', 9, 30, 0, 0, 2, 1, 42],
    ]);
  });

  it('holds each OPD of the city against its own pattern', () => {
    const { rows } = unitSheet(city);
    expect(rows.map((it) => [it[0], ...it.slice(7)])).toEqual([
      [
        'Dinas Kesehatan',
        40,
        'Baik',
        40,
        'Menyimpang dari pola',
        'Baik 72,5% (29 dari 40 pegawai); menurut pola paling banyak 70%.',
      ],
      ['Dinas Pendidikan', 20, 'Istimewa', 20, 'Sesuai pola', ''],
      ['Satuan Polisi Pamong Praja', 4, '', 3, 'Capaian organisasi belum ditetapkan', ''],
      ['Jumlah', 64, null, null, null, null],
    ]);
  });
});
