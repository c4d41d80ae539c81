import type { AssumptionEntry } from './assumption.ts';

/** Assumptions that the code of a rule stands on. */
export const RULE_ASSUMPTIONS = {
  'A-001': {
    text: {
      id: 'Bagi pimpinan unit, capaian kinerja organisasi menjadi rating hasil kerja; rating hasil kerja yang diisi diabaikan.',
      en: 'For the head of a unit the organisation’s achievement is the rating of work results; a given one is ignored.',
    },
    default: true,
    section: '5.1',
  },
  'A-002': {
    text: {
      id: 'Istimewa berarti Di Atas, Baik berarti Sesuai, dan ketiga capaian lainnya berarti Di Bawah Ekspektasi.',
      en: 'Istimewa means above, Baik at, and the other three achievements below expectation.',
    },
    default: { ISTIMEWA: 'DI_ATAS', BAIK: 'SESUAI', others: 'DI_BAWAH' },
    section: '5.1',
  },
  'A-003': {
    text: {
      id: 'Tanpa salah satu rating, atau tanpa capaian organisasi bagi pimpinan unit, pegawai berstatus Belum Dinilai.',
      en: 'Without one of the ratings, or for a head without the organisation’s achievement, a person is not yet rated.',
    },
    default: null,
    section: '5.1',
  },
  'A-004': {
    text: {
      id: 'Panduan perilaku BerAKHLAK ditulis sesuai publikasi umum; naskah surat edarannya belum dibaca.',
      en: 'The guide lines of BerAKHLAK follow what is published everywhere; the circular itself was not read.',
    },
    default: null,
    section: '4',
  },
  'A-005': {
    text: {
      id: 'Daftar pangkat dan golongan PNS serta golongan PPPK mengikuti praktik umum.',
      en: 'The tables of pangkat and golongan of PNS and of golongan of PPPK follow common practice.',
    },
    default: null,
    section: '12.2',
  },
  'A-006': {
    text: {
      id: 'Di antara persen bulat, kategori IKI memakai batas kurang dari 60, 80, dan 100, tepat 100, dan lebih dari 100.',
      en: 'Between whole percents the categories of an indicator are below 60, 80 and 100, exactly 100, above 100.',
    },
    default: [60, 80, 100],
    section: '7.2',
  },
  'A-007': {
    text: {
      id: 'Capaian di atas 100 % dan di bawah 101 % bernilai paling sedikit 109.',
      en: 'An achievement above 100 % and below 101 % is worth at least 109.',
    },
    default: 109,
    section: '7.2',
  },
  'A-008': {
    text: {
      id: 'Rumus nilai untuk Kurang, Sangat Kurang, dan 101–110 % diambil dari ingatan atas aturan yang telah dicabut.',
      en: 'The formulas of values for Kurang, Sangat Kurang and 101–110 % are from memory of a repealed instrument.',
    },
    default: null,
    section: '7.2',
  },
  'A-009': {
    text: {
      id: 'Target rentang dihitung dengan rumusnya; contoh cetak 113 % dianggap salah cetak.',
      en: 'A range target is computed by its formula; the printed example of 113 % is held to be a misprint.',
    },
    default: null,
    section: '7.1',
  },
  'A-010': {
    text: {
      id: 'Target nol: terpenuhi berarti 100 %; KHUSUS yang meleset 0 %, dan NORMAL yang terlampaui 100 %.',
      en: 'A target of zero: met is 100 %; missed is 0 % for KHUSUS, exceeded is 100 % for NORMAL.',
    },
    default: { met: 100, missed: 0, exceeded: 100 },
    section: '7.1',
  },
  'A-011': {
    text: {
      id: 'Capaian IKI berarah KHUSUS tidak pernah kurang dari 0 %.',
      en: 'The achievement of a KHUSUS indicator is never below 0 %.',
    },
    default: 0,
    section: '7.1',
  },
  'A-012': {
    text: {
      id: 'Angka dihitung tepat, lalu dibulatkan setengah ke atas satu kali di akhir menjadi dua desimal.',
      en: 'Numbers are computed exactly, then rounded half up once, at the end, to two decimals.',
    },
    default: 2,
    section: '7.2',
  },
  'A-013': {
    text: {
      id: 'Nilai indikatif adalah rata-rata sederhana IKI utama yang memiliki realisasi; bagian tanpa data tidak dihitung nol.',
      en: 'The indicative value is the simple mean of the main indicators that have a realisation; no data is never zero.',
    },
    default: 'simple-mean',
    section: '7.3',
  },
  'A-014': {
    text: {
      id: 'NIP sah bila lahir sejak 1940 dan berusia 18–58 tahun penuh saat pengangkatan: menurut bulan bagi PNS, tahun bagi PPPK.',
      en: 'A NIP is valid for births since 1940 and an age of 18–58 whole years at appointment: by month for PNS, by year for PPPK.',
    },
    default: { bornFrom: 1940, youngest: 18, oldest: 58 },
    section: '12.1',
  },
  'A-015': {
    text: {
      id: 'Angka 21–29 pada tempat bulan pengangkatan menandai nomor induk PPPK.',
      en: 'The numbers 21–29 in the place of the month of appointment mark the number of a PPPK.',
    },
    default: [21, 29],
    section: '12.1',
  },
  'A-082': {
    text: {
      id: 'Jabatan manajerial adalah JPT Utama, Madya, dan Pratama, Administrator, dan Pengawas; jabatan nonmanajerial adalah Fungsional dan Pelaksana. Kepala daerah dipilih dan bukan jabatan ASN.',
      en: 'Managerial positions are JPT Utama, Madya and Pratama, Administrator and Pengawas; the others are Fungsional and Pelaksana. The head of the region is elected and no civil servant.',
    },
    default: { MANAJERIAL: 5, NONMANAJERIAL: 2 },
    section: '12.3',
  },
  'A-083': {
    text: {
      id: 'Di pemerintah kota eselon II adalah JPT Pratama, eselon III Administrator, dan eselon IV Pengawas.',
      en: 'In a city eselon II is JPT Pratama, eselon III Administrator, and eselon IV Pengawas.',
    },
    default: { JPT_PRATAMA: 'II', ADMINISTRATOR: 'III', PENGAWAS: 'IV' },
    section: '12.3',
  },
  'A-084': {
    text: {
      id: 'PPPK diangkat menurut pendidikan: SD golongan I, SMP IV, SMA V, D2 VI, D3 VII, S1 dan D4 IX, S2 X, S3 XI.',
      en: 'A PPPK is taken in by education: SD in golongan I, SMP IV, SMA V, D2 VI, D3 VII, S1 and D4 IX, S2 X, S3 XI.',
    },
    default: { SD: 'I', SMP: 'IV', SMA: 'V', D2: 'VI', D3: 'VII', S1: 'IX', D4: 'IX', S2: 'X', S3: 'XI' },
    section: '12.2',
  },
} as const satisfies Readonly<Record<string, AssumptionEntry>>;
