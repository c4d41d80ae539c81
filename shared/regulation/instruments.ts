import type { Confidence } from '../kernel/citation.ts';
import type { SourceId } from './sources.ts';
import { SOURCES } from './sources.ts';

/** What is known of an instrument beside its name. What nobody has read is `null`, never guessed. */
type Facts = {
  /** The official title; `null` where only what it is about was read. */
  title: string | null;
  /** What it is about, in Indonesian; only where the title was not read. */
  about?: string;
  number: string;
  year: number;
  /** Day on which it came into force. */
  inForceFrom: string | null;
  /**
   * How sure we are of each fact: `title` of title (or `about`), number and year; `status` of whether it is in force or what repealed it;
   * `inForceFrom` of the day, `null` with it.
   */
  confidence: { title: Confidence; status: Confidence; inForceFrom: Confidence | null };
};

/** An instrument of law with all that the register knows of it. */
export type Instrument = Facts & {
  id: SourceId;
  name: string;
  status: 'IN_FORCE' | 'REPEALED';
  repealedBy: SourceId | null;
};

type Sure = readonly [title: Confidence, status: Confidence];

function known(title: string, number: string, year: number, [sure, status]: Sure): Facts {
  return { title, number, year, inForceFrom: null, confidence: { title: sure, status, inForceFrom: null } };
}

function untitled(about: string, number: string, year: number, sure: Sure): Facts {
  return { ...known('', number, year, sure), title: null, about };
}

/** A day that was read as that of the signature; that it is in force from then on is derived. */
function signed(facts: Facts, inForceFrom: string): Facts {
  return { ...facts, inForceFrom, confidence: { ...facts.confidence, inForceFrom: 'D' } };
}

const FACTS: Readonly<Record<SourceId, Facts>> = {
  'UU-5-2014': known('Aparatur Sipil Negara', '5', 2014, ['V2', 'V2']),
  'UU-20-2023': known('Aparatur Sipil Negara', '20', 2023, ['V2', 'V2']),
  'PP-10-1952': untitled('Pendahulu PP 10/1979 dalam penilaian pegawai', '10', 1952, ['V', 'D']),
  'PP-10-1979': untitled('Penilaian pegawai dengan DP3', '10', 1979, ['V', 'D']),
  'PP-46-2011': known('Penilaian Prestasi Kerja Pegawai Negeri Sipil', '46', 2011, ['M', 'V']),
  'PP-18-2016': known('Perangkat Daerah', '18', 2016, ['M', 'M']),
  'PP-11-2017': known('Manajemen Pegawai Negeri Sipil', '11', 2017, ['M', 'M']),
  'PP-49-2018': known('Manajemen Pegawai Pemerintah dengan Perjanjian Kerja', '49', 2018, ['V2', 'V2']),
  'PP-12-2019': known('Pengelolaan Keuangan Daerah', '12', 2019, ['M', 'V2']),
  'PP-30-2019': known('Penilaian Kinerja Pegawai Negeri Sipil', '30', 2019, ['V', 'V']),
  'PP-17-2020': untitled('Perubahan atas PP 11/2017', '17', 2020, ['M', 'M']),
  'PP-94-2021': known('Disiplin Pegawai Negeri Sipil', '94', 2021, ['V', 'V']),
  'PERPRES-21-2023': known(
    'Hari Kerja dan Jam Kerja Instansi Pemerintah dan Pegawai Aparatur Sipil Negara',
    '21',
    2023,
    ['M', 'M'],
  ),
  'PERMENPANRB-3-2020': known('Manajemen Talenta Aparatur Sipil Negara', '3', 2020, ['V2', 'V2']),
  'PERMENPANRB-8-2021': known('Sistem Manajemen Kinerja Pegawai Negeri Sipil', '8', 2021, ['V', 'V']),
  // Nothing that replaces it was found; that nothing does is not certain.
  'PERMENPANRB-6-2022': known('Pengelolaan Kinerja Pegawai Aparatur Sipil Negara', '6', 2022, ['V', 'U']),
  'PERMENPANRB-1-2023': known('Jabatan Fungsional', '1', 2023, ['V', 'V']),
  'SE-MENPANRB-20-2021': known(
    'Implementasi Core Values dan Employer Branding Aparatur Sipil Negara',
    '20',
    2021,
    ['M', 'M'],
  ),
  'SE-MENPANRB-3-2023': signed(
    known('Tata Cara Penetapan Predikat Kinerja Pegawai Aparatur Sipil Negara', '3', 2023, ['V2', 'V2']),
    '2023-01-31',
  ),
  'KEPMENPANRB-16-2025': known('Pegawai Pemerintah dengan Perjanjian Kerja Paruh Waktu', '16', 2025, [
    'V2',
    'V2',
  ]),
  'PERKA-BKN-22-2007': known('Nomor Identitas Pegawai Negeri Sipil', '22', 2007, ['V', 'M']),
  'PERKA-BKN-43-2007': untitled('Tata cara nomor identitas pegawai negeri sipil', '43', 2007, ['V', 'M']),
  'PERKA-BKN-1-2013': untitled('Pendamping PP 46/2011', '1', 2013, ['V', 'D']),
  'PERATURAN-BKN-8-2019': untitled('Indeks profesionalitas ASN', '8', 2019, ['V2', 'V2']),
  'PERATURAN-BKN-6-2022': untitled('Pelaksanaan PP 94/2021 tentang disiplin pegawai', '6', 2022, ['V', 'V']),
  'PERATURAN-BKN-1-2023': untitled('Pemblokiran data dan layanan SIASN sebagai sanksi', '1', 2023, [
    'V2',
    'V2',
  ]),
  'PERATURAN-BKN-3-2023': known('Angka Kredit, Kenaikan Pangkat, dan Jenjang Jabatan Fungsional', '3', 2023, [
    'V',
    'V',
  ]),
  'SE-BKN-11-2023': known('Penggunaan e-Kinerja BKN', '11', 2023, ['V2', 'V2']),
  'PERATURAN-BKN-2-2025': untitled('Kenaikan pangkat reguler', '2', 2025, ['V', 'V2']),
  'PERATURAN-BKN-4-2025': untitled('Periode kenaikan pangkat bulanan', '4', 2025, ['V', 'V2']),
  // Said to be signed on 31 March 2026; neither its text nor the day from which it is in force was read.
  'PERATURAN-BKN-2-2026': known('Layanan e-Kinerja BKN', '2', 2026, ['V', 'V2']),
  'PERATURAN-LAN-15-2020': known(
    'Pengembangan Kompetensi bagi Pegawai Pemerintah dengan Perjanjian Kerja',
    '15',
    2020,
    ['M', 'M'],
  ),
  'KEPMENDAGRI-900-4700-2020': signed(
    known(
      'Persetujuan Tambahan Penghasilan Pegawai Aparatur Sipil Negara di Lingkungan Pemerintah Daerah',
      '900-4700',
      2020,
      ['M', 'V2'],
    ),
    '2020-12-21',
  ),
  'KEPMENDIKDASMEN-271-O-2025': known(
    'Pengelolaan Kinerja Guru, Kepala Sekolah, dan Pengawas Sekolah',
    '271/O',
    2025,
    ['V2', 'V2'],
  ),
};

/** Every instrument of the register, in its order, with all that is known of it. */
export function listInstruments(): Instrument[] {
  return (Object.keys(SOURCES) as SourceId[]).map((id) => {
    const source = SOURCES[id];
    const repealedBy = 'repealedBy' in source ? source.repealedBy : null;
    const status = repealedBy === null ? 'IN_FORCE' : 'REPEALED';
    return { id, name: source.name, status, repealedBy, ...FACTS[id] };
  });
}
