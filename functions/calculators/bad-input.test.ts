import { describe, expect, it } from 'vitest';
import { findCalculator } from './domain/registry.ts';
import { ask, calculate } from './testing/ask.ts';

describe('bad input', () => {
  const iki = { arah: 'NORMAL', target: { min: 1, maks: 2 }, realisasi: 1, maksimal: false };
  const counts = { SANGAT_BAIK: 1, BAIK: 1, BUTUH_PERBAIKAN: 1, KURANG: 1, SANGAT_KURANG: 1 };
  const value = { bobot: '70/30', nilaiSkp: 100, nilaiPerilaku: 100, ideBaru: false };
  const quarter = { predikat: 'BAIK', bulan: 3 };
  const segment = { jenjang: 'MAHIR', predikat: 'BAIK', bulan: 12 };
  const objection = { diterima: '2026-01-10', satuan: 'KALENDER', hariLibur: [] };
  const exampleOf = (name: string) => findCalculator(name)?.example.input ?? {};
  const tpp = exampleOf('tpp');
  const year = exampleOf('realisasi-tahunan');
  const attendance = exampleOf('nilai-kehadiran');
  const profile = exampleOf('profil-indikatif');
  const absence = { tanggal: [], tahun: 2026, hariLibur: [] };
  const cases: [string, unknown, string, string][] = [
    ['predikat', { hasilKerja: 'LUAR_BIASA', perilakuKerja: 'SESUAI' }, 'body.hasilKerja', 'an unknown word'],
    ['predikat', { perilakuKerja: 'SESUAI' }, 'body.hasilKerja', 'no rating of work results'],
    [
      'predikat',
      { hasilKerja: 'SESUAI', capaianOrganisasi: 'BAIK', perilakuKerja: 'SESUAI' },
      'body.hasilKerja',
      'two ratings of work results',
    ],
    ['predikat', { hasilKerja: 'SESUAI' }, 'body.perilakuKerja', 'a field that is missing'],
    ['predikat', { hasilKerja: 'SESUAI', perilakuKerja: 'SESUAI', x: 1 }, 'body', 'a field that is unknown'],
    ['predikat', undefined, 'body', 'no body'],
    ['predikat', [], 'body', 'a list'],
    ['iki', { ...iki, target: { min: 3, maks: 2 } }, 'body.target.maks', 'a range upside down'],
    ['iki', { ...iki, realisasi: 'NaN' }, 'body.realisasi', 'NaN'],
    ['iki', { ...iki, realisasi: Number.NaN }, 'body.realisasi', 'NaN, which JSON writes as null'],
    ['iki', { ...iki, realisasi: 1e30 }, 'body.realisasi', '10^30'],
    ['iki', { ...iki, realisasi: -1 }, 'body.realisasi', 'a negative number'],
    ['iki', { ...iki, realisasi: 0.12345 }, 'body.realisasi', 'five decimals'],
    ['iki', { ...iki, realisasi: 3e9 }, 'body.realisasi', 'a result that would not be exact'],
    ['iki', { ...iki, maksimal: 'ya' }, 'body.maksimal', 'a word for a boolean'],
    ['nilai-rhk', { indikator: [{ ...iki, bobot: 99 }] }, 'body.indikator', 'a weight that is not 100'],
    ['nilai-rhk', { indikator: [{ ...iki, bobot: 100 }, iki] }, 'body.indikator', 'a weight of some only'],
    [
      'nilai-rhk',
      { indikator: Array.from({ length: 25 }, () => iki) },
      'body.indikator',
      'more indicators than an SKP has',
    ],
    [
      'nilai-skp',
      { utama: [{ indikator: [{ ...iki, target: { min: 3, maks: 2 } }] }], tambahan: [] },
      'body.utama.0.indikator.0.target.maks',
      'a range upside down, far inside',
    ],
    [
      'nilai-skp',
      {
        utama: [
          { bobot: 60, indikator: [iki] },
          { bobot: 50, indikator: [iki] },
        ],
        tambahan: [],
      },
      'body.utama',
      'weights that are 110 together',
    ],
    ['usulan-rating', { capaian: 1_000.5 }, 'body.capaian', 'far more than was expected'],
    [
      'usulan-rating-hasil-kerja',
      { hasil: [{ jenis: 'POKOK', indikator: [iki] }] },
      'body.hasil.0.jenis',
      'an unknown kind',
    ],
    [
      'distribusi',
      { capaianOrganisasi: 'BAIK', jumlah: { ...counts, BAIK: -1 } },
      'body.jumlah.BAIK',
      'fewer than nobody',
    ],
    [
      'distribusi',
      { capaianOrganisasi: 'BAIK', jumlah: { ...counts, BAIK: 1.5 } },
      'body.jumlah.BAIK',
      'half a person',
    ],
    ['nilai-kinerja', { ...value, bobot: '70/40' }, 'body.bobot', 'weights that are not 100 together'],
    ['nilai-kinerja', { ...value, nilaiSkp: 120.01 }, 'body.nilaiSkp', 'more than the most'],
    [
      'predikat-tahunan',
      { periode: [{ predikat: 'BAIK', bulan: -3 }] },
      'body.periode.0.bulan',
      'fewer than no months',
    ],
    [
      'predikat-tahunan',
      { periode: [quarter, quarter, quarter, quarter, quarter] },
      'body.periode',
      '15 months',
    ],
    ['predikat-tahunan', { periode: [] }, 'body.periode', 'no period'],
    [
      'angka-kredit',
      { segmen: [{ ...segment, bulan: 13 }] },
      'body.segmen.0.bulan',
      '13 months in a segment',
    ],
    ['angka-kredit', { segmen: [segment, { ...segment, bulan: 1 }] }, 'body.segmen', '13 months in a year'],
    [
      'angka-kredit',
      { segmen: [{ ...segment, jenjang: 'AHLI' }] },
      'body.segmen.0.jenjang',
      'an unknown jenjang',
    ],
    [
      'disiplin',
      { hariTidakMasuk: 367, berturutTerpanjang: 0 },
      'body.hariTidakMasuk',
      'more days than a year has',
    ],
    [
      'hari-tidak-masuk',
      { ...absence, hariLibur: ['2026-02-29'] },
      'body.hariLibur.0',
      'a date that does not exist',
    ],
    [
      'realisasi-tahunan',
      { ...year, periode: [{ periode: '2026-Q1' }, { periode: '2027-Q2' }] },
      'body.periode',
      'periods of two years',
    ],
    [
      'realisasi-tahunan',
      { ...year, periode: [{ periode: '2026-Q1' }, { periode: '2026-02' }] },
      'body.periode',
      'a quarter and a month',
    ],
    [
      'realisasi-tahunan',
      { ...year, periode: [{ periode: '2026-Q1' }, { periode: '2026-Q1' }] },
      'body.periode',
      'a period twice',
    ],
    [
      'realisasi-tahunan',
      { ...year, periode: [{ periode: '2026-13' }] },
      'body.periode.0.periode',
      'a month that does not exist',
    ],
    ['nilai-kehadiran', { ...attendance, hadir: 366 }, 'body.hadir', 'more days than a year has'],
    ['profil-indikatif', { ...profile, kerjaTim: 100.001 }, 'body.kerjaTim', 'three decimals'],
    [
      'profil-indikatif',
      {
        ...profile,
        perilaku: [
          { nilai: 'LOYAL', rating: 'SESUAI' },
          { nilai: 'LOYAL', rating: 'DI_ATAS' },
        ],
      },
      'body.perilaku',
      'a value of BerAKHLAK twice',
    ],
    ['tpp', { ...tpp, bobotDisiplin: 41 }, 'body.bobotDisiplin', 'weights that are not 100 together'],
    ['tpp', { ...tpp, bobotProduktivitas: 59.9999 }, 'body.bobotDisiplin', 'weights just short of 100'],
    ['tpp', { ...tpp, bobotProduktivitas: -1 }, 'body.bobotProduktivitas', 'a weight below nothing'],
    ['tpp', { ...tpp, pagu: 0.5 }, 'body.pagu', 'half a rupiah'],
    ['tpp', { ...tpp, pagu: -1 }, 'body.pagu', 'less than nothing'],
    ['talenta', { predikat: 'BAIK', potensial: 100.5 }, 'body.potensial', 'more than all'],
    ['keberatan', { ...objection, diterima: '2026-02-30' }, 'body.diterima', 'a date that does not exist'],
    ['keberatan', { ...objection, diterima: '9999-12-31' }, 'body.diterima', 'a date out of all time'],
    ['keberatan', { ...objection, satuan: 'JAM' }, 'body.satuan', 'an unknown unit'],
    [
      'bulan-angka-kredit',
      { dari: '2026-05-01', sampai: '2026-04-30', tahun: 2026 },
      'body.sampai',
      'an end before its beginning',
    ],
    [
      'integrasi-angka-kredit',
      { golongan: 'III/d', angkaKreditKonvensional: 299 },
      'body.angkaKreditKonvensional',
      'less than the floor',
    ],
    ['nip', { nip: 19960818 }, 'body.nip', 'a number for a text'],
    ['nip', { nip: '1'.repeat(41) }, 'body.nip', 'a text without end'],
  ];

  it.each(cases)('of %s: %j is refused at %s: %s', async (name, input, path) => {
    const { status, body } = await calculate(name, input);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'request.invalid' });
    expect(body.fields?.map((it) => it.path)).toContain(path);
  });

  it.each(['gaji', '__proto__', 'constructor', ''])('of a calculator that there is not, %j', async (name) => {
    for (const route of ['POST /v1/calculators/{name}', 'POST /v1/calculators/{name}/batch']) {
      const { status, body } = await ask(route, { csv: 'a\n1' }, name);
      expect(status).toBe(404);
      expect(body).toMatchObject({ code: 'calculator.not-found' });
    }
  });
});
