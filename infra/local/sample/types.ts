/** What a unit of the city is; the first eight below the root are OPD (perangkat daerah). */
export type UnitKind =
  | 'PEMERINTAH_KOTA'
  | 'SEKRETARIAT_DAERAH'
  | 'SEKRETARIAT_DPRD'
  | 'INSPEKTORAT'
  | 'DINAS'
  | 'BADAN'
  | 'SATPOL_PP'
  | 'RSUD'
  | 'KECAMATAN'
  | 'KELURAHAN'
  | 'PUSKESMAS'
  | 'SEKOLAH'
  | 'UPTD'
  | 'BAGIAN'
  | 'BIDANG'
  | 'SUBBAGIAN'
  | 'SEKSI'
  | 'SEKRETARIAT';

export type EmployeeKind = 'PNS' | 'CPNS' | 'PPPK' | 'PPPK_PARUH_WAKTU' | 'PEJABAT_NEGARA';

export type PositionKind =
  'JPT_PRATAMA' | 'ADMINISTRATOR' | 'PENGAWAS' | 'FUNGSIONAL' | 'PELAKSANA' | 'KEPALA_DAERAH';

export type Jenjang =
  'PEMULA' | 'TERAMPIL' | 'MAHIR' | 'PENYELIA' | 'AHLI_PERTAMA' | 'AHLI_MUDA' | 'AHLI_MADYA' | 'AHLI_UTAMA';

export type Regime = 'UMUM' | 'PENDIDIKAN' | 'PPPK_PARUH_WAKTU' | 'TUGAS_BELAJAR' | 'TIDAK_DINILAI';

export type Role = 'ADMIN_OPD' | 'TIM_PENGELOLA_KINERJA' | 'BKPSDM' | 'PPK' | 'INSPEKTORAT';

/** How far somebody studied; it decides titles, golongan and the age of entry. */
export type Education = 'SMA' | 'D3' | 'S1' | 'S2';

/** One row of units.csv; `parent` is null for the root only. */
export type SampleUnit = { code: string; name: string; kind: UnitKind; parent: string | null };

/** One row of staff.csv; `grade` is the golongan (`III/c`, `IX`) or null, `assessorNip` null for the wali kota only. */
export type SamplePerson = {
  nip: string;
  name: string;
  kind: EmployeeKind;
  grade: string | null;
  position: string;
  positionKind: PositionKind;
  jenjang: Jenjang | null;
  unit: string;
  head: boolean;
  assessorNip: string | null;
  regime: Regime;
  roles: Role[];
};

export type Persona = 'pegawai' | 'penilai' | 'admin-opd' | 'bkpsdm' | 'ppk' | 'inspektorat';

export type SampleOptions = {
  /** How many assessed people (regimes UMUM and PPPK_PARUH_WAKTU), exactly; at least 30. */
  employees: number;
  /** A whole number; the same seed gives the same city, letter by letter. */
  seed: number;
  /** The day ages and years of service are counted to, `YYYY-MM-DD`; 2026-01-02 unless told. */
  today?: string;
  /** Extra people of the regimes PENDIDIKAN, TIDAK_DINILAI and TUGAS_BELAJAR, exactly; 0 unless told. */
  notAssessed?: number;
};

export type Sample = {
  units: SampleUnit[];
  people: SamplePerson[];
  unitsCsv: string;
  staffCsv: string;
  /** The NIP of one person per part that somebody may want to play. */
  personas: Record<Persona, string>;
};
