/** An instrument of law. Dates are given only where they were read; `repealedBy` is an id of this register. */
export type Source = {
  /** As it is cited: `PP 30/2019`. */
  name: string;
  title: string;
  number: string;
  year: number;
  inForceFrom?: string;
  repealedBy?: string;
};

/** The register of instruments. An id is kind, number and year; it is never renamed, and a repealed instrument stays listed. */
export const SOURCES = {
  'UU-20-2023': { name: 'UU 20/2023', title: 'Aparatur Sipil Negara', number: '20', year: 2023 },
  'PP-11-2017': {
    name: 'PP 11/2017 jo. PP 17/2020',
    title: 'Manajemen Pegawai Negeri Sipil',
    number: '11',
    year: 2017,
  },
  'PP-18-2016': { name: 'PP 18/2016', title: 'Perangkat Daerah', number: '18', year: 2016 },
  'PP-49-2018': {
    name: 'PP 49/2018',
    title: 'Manajemen Pegawai Pemerintah dengan Perjanjian Kerja',
    number: '49',
    year: 2018,
  },
  'PP-12-2019': { name: 'PP 12/2019', title: 'Pengelolaan Keuangan Daerah', number: '12', year: 2019 },
  'PP-30-2019': {
    name: 'PP 30/2019',
    title: 'Penilaian Kinerja Pegawai Negeri Sipil',
    number: '30',
    year: 2019,
  },
  'PP-94-2021': { name: 'PP 94/2021', title: 'Disiplin Pegawai Negeri Sipil', number: '94', year: 2021 },
  'PERPRES-21-2023': {
    name: 'Perpres 21/2023',
    title: 'Hari Kerja dan Jam Kerja Instansi Pemerintah dan Pegawai Aparatur Sipil Negara',
    number: '21',
    year: 2023,
  },
  'PERMENPANRB-3-2020': {
    name: 'PermenPANRB 3/2020',
    title: 'Manajemen Talenta Aparatur Sipil Negara',
    number: '3',
    year: 2020,
  },
  'PERMENPANRB-8-2021': {
    name: 'PermenPANRB 8/2021',
    title: 'Sistem Manajemen Kinerja Pegawai Negeri Sipil',
    number: '8',
    year: 2021,
    repealedBy: 'PERMENPANRB-6-2022',
  },
  'PERMENPANRB-6-2022': {
    name: 'PermenPANRB 6/2022',
    title: 'Pengelolaan Kinerja Pegawai Aparatur Sipil Negara',
    number: '6',
    year: 2022,
  },
  'PERMENPANRB-1-2023': { name: 'PermenPANRB 1/2023', title: 'Jabatan Fungsional', number: '1', year: 2023 },
  'SE-MENPANRB-20-2021': {
    name: 'SE MenPANRB 20/2021',
    title: 'Implementasi Core Values dan Employer Branding Aparatur Sipil Negara',
    number: '20',
    year: 2021,
  },
  'SE-MENPANRB-3-2023': {
    name: 'SE MenPANRB 3/2023',
    title: 'Tata Cara Penetapan Predikat Kinerja Pegawai Aparatur Sipil Negara',
    number: '3',
    year: 2023,
    inForceFrom: '2023-01-31',
  },
  'KEPMENPANRB-16-2025': {
    name: 'KepmenPANRB 16/2025',
    title: 'Pegawai Pemerintah dengan Perjanjian Kerja Paruh Waktu',
    number: '16',
    year: 2025,
  },
  'PERKA-BKN-22-2007': {
    name: 'Perka BKN 22/2007',
    title: 'Nomor Identitas Pegawai Negeri Sipil',
    number: '22',
    year: 2007,
  },
  'PERKA-BKN-43-2007': {
    name: 'Perka BKN 43/2007',
    title: 'Nomor Identitas Pegawai Negeri Sipil (tata cara)',
    number: '43',
    year: 2007,
  },
  'PERATURAN-BKN-6-2022': {
    name: 'Peraturan BKN 6/2022',
    title: 'Pelaksanaan PP 94/2021 tentang Disiplin Pegawai Negeri Sipil',
    number: '6',
    year: 2022,
  },
  'PERATURAN-BKN-3-2023': {
    name: 'Peraturan BKN 3/2023',
    title: 'Angka Kredit, Kenaikan Pangkat, dan Jenjang Jabatan Fungsional',
    number: '3',
    year: 2023,
  },
  'SE-BKN-11-2023': {
    name: 'SE Kepala BKN 11/2023',
    title: 'Penggunaan e-Kinerja BKN',
    number: '11',
    year: 2023,
  },
  'PERATURAN-LAN-15-2020': {
    name: 'Peraturan LAN 15/2020',
    title: 'Pengembangan Kompetensi bagi Pegawai Pemerintah dengan Perjanjian Kerja',
    number: '15',
    year: 2020,
  },
  'PERATURAN-BKN-2-2026': {
    name: 'Peraturan BKN 2/2026',
    title: 'Layanan e-Kinerja BKN',
    number: '2',
    year: 2026,
  },
  'KEPMENDAGRI-900-4700-2020': {
    name: 'Kepmendagri 900-4700/2020',
    title: 'Persetujuan Tambahan Penghasilan Pegawai Aparatur Sipil Negara di Lingkungan Pemerintah Daerah',
    number: '900-4700',
    year: 2020,
    inForceFrom: '2020-12-21',
  },
  'KEPMENDIKDASMEN-271-O-2025': {
    name: 'Kepmendikdasmen 271/O/2025',
    title: 'Pengelolaan Kinerja Guru, Kepala Sekolah, dan Pengawas Sekolah',
    number: '271/O',
    year: 2025,
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof SOURCES;

/** Whether the text is an id of the register. */
export function isSourceId(text: string): text is SourceId {
  return Object.hasOwn(SOURCES, text);
}

/** The instrument with this id; throws on an id that is not registered. */
export function sourceOf(id: string): Source {
  if (!isSourceId(id)) throw new Error(`no such source in the register: ${id}`);
  return SOURCES[id];
}
