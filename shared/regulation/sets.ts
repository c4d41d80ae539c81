// Closed sets, as they are stored and sent. Their labels are in `shared/messages`, by code.

/** Rating of work results and of behaviour: above, at, or below expectation. */
export const RATINGS = ['DI_ATAS', 'SESUAI', 'DI_BAWAH'] as const;
export type Rating = (typeof RATINGS)[number];

/** Predikat kinerja, best first. `BUTUH_PERBAIKAN` is called "Cukup" in other instruments. */
export const PREDIKATS = ['SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG'] as const;
export type Predikat = (typeof PREDIKATS)[number];

/** Capaian kinerja organisasi, best first. */
export const ORGANISATION_ACHIEVEMENTS = [
  'ISTIMEWA',
  'BAIK',
  'BUTUH_PERBAIKAN',
  'KURANG',
  'SANGAT_KURANG',
] as const;
export type OrganisationAchievement = (typeof ORGANISATION_ACHIEVEMENTS)[number];

/** How severe a deviation from the distribution is: none, below the population that it is meant for, and what needs a signed reason. */
export const DISTRIBUTION_SEVERITIES = ['OK', 'INFORMATION', 'WARNING', 'ERROR'] as const;
export type DistributionSeverity = (typeof DISTRIBUTION_SEVERITIES)[number];

/** Who can sign a reason for a deviation, lowest first. */
export const SIGNATORY_LEVELS = ['PEJABAT_PENILAI', 'ATASAN_PEJABAT_PENILAI'] as const;
export type SignatoryLevel = (typeof SIGNATORY_LEVELS)[number];

/** Category of one indicator's achievement, best first. */
export const IKI_CATEGORIES = ['SANGAT_BAIK', 'BAIK', 'CUKUP', 'KURANG', 'SANGAT_KURANG'] as const;
export type IkiCategory = (typeof IKI_CATEGORIES)[number];

/** Percent of SKP and of behaviour in the performance value; 60/40 is for agencies that ask peers and direct subordinates. */
export const VALUE_WEIGHTS = ['70/30', '60/40'] as const;
export type ValueWeights = (typeof VALUE_WEIGHTS)[number];

/** `NORMAL`: more is better. `KHUSUS`: less or sooner is better. */
export const DIRECTIONS = ['NORMAL', 'KHUSUS'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How the periods of an indicator add up to its year. */
export const AGGREGATIONS = ['JUMLAH', 'TERAKHIR', 'RATA_RATA'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

export const RHK_KINDS = ['UTAMA', 'TAMBAHAN'] as const;
export type RhkKind = (typeof RHK_KINDS)[number];

/** Pendekatan hasil kerja of a whole SKP and of each of its indicators: measured in numbers, or told in words. */
export const APPROACHES = ['KUANTITATIF', 'KUALITATIF'] as const;
export type Approach = (typeof APPROACHES)[number];

/** Which official SKP somebody has: that of JPT and heads of unit kerja mandiri, or that of administrators and functional officers. */
export const SKP_FORMS = ['JPT', 'JA_JF'] as const;
export type SkpForm = (typeof SKP_FORMS)[number];

/** Perspektif of an indicator in the SKP of JPT and heads of unit kerja mandiri. */
export const PERSPECTIVES = ['PENERIMA_LAYANAN', 'PROSES_BISNIS', 'PENGUATAN_INTERNAL', 'ANGGARAN'] as const;
export type Perspective = (typeof PERSPECTIVES)[number];

/** Klasifikasi of a result in the SKP of JPT and heads of unit kerja mandiri: the organisation's, or one's own. */
export const CLASSIFICATIONS = ['ORGANISASI', 'INDIVIDU'] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

export const ASPECTS = ['KUANTITAS', 'KUALITAS', 'WAKTU', 'BIAYA'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** Under which arrangement a person is assessed; what each means is data in `regimes.ts`. */
export const REGIMES = ['UMUM', 'PENDIDIKAN', 'PPPK_PARUH_WAKTU', 'TUGAS_BELAJAR', 'TIDAK_DINILAI'] as const;
export type Regime = (typeof REGIMES)[number];

export const PERIOD_KINDS = ['BULANAN', 'TRIWULANAN', 'TAHUNAN'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

export const EMPLOYEE_KINDS = ['PNS', 'CPNS', 'PPPK', 'PPPK_PARUH_WAKTU', 'PEJABAT_NEGARA'] as const;
export type EmployeeKind = (typeof EMPLOYEE_KINDS)[number];

export const POSITION_KINDS = [
  'JPT_UTAMA',
  'JPT_MADYA',
  'JPT_PRATAMA',
  'ADMINISTRATOR',
  'PENGAWAS',
  'FUNGSIONAL',
  'PELAKSANA',
  'KEPALA_DAERAH',
] as const;
export type PositionKind = (typeof POSITION_KINDS)[number];

/** Jabatan manajerial and nonmanajerial. */
export const POSITION_GROUPS = ['MANAJERIAL', 'NONMANAJERIAL'] as const;
export type PositionGroup = (typeof POSITION_GROUPS)[number];

/** Jenjang of a functional position: keterampilan first, then keahlian, each lowest first. */
export const JENJANGS = [
  'PEMULA',
  'TERAMPIL',
  'MAHIR',
  'PENYELIA',
  'AHLI_PERTAMA',
  'AHLI_MUDA',
  'AHLI_MADYA',
  'AHLI_UTAMA',
] as const;
export type Jenjang = (typeof JENJANGS)[number];

/** Kinds of units that are an organisasi perangkat daerah of their own. */
export const OPD_KINDS = [
  'SEKRETARIAT_DAERAH',
  'SEKRETARIAT_DPRD',
  'INSPEKTORAT',
  'DINAS',
  'BADAN',
  'SATPOL_PP',
  'KECAMATAN',
] as const;
export type OpdKind = (typeof OPD_KINDS)[number];

export const UNIT_KINDS = [
  'PEMERINTAH_KOTA',
  ...OPD_KINDS,
  'KELURAHAN',
  'UPTD',
  'PUSKESMAS',
  'RSUD',
  'SEKOLAH',
  'ASISTEN',
  'STAF_AHLI',
  'SEKRETARIAT',
  'INSPEKTUR_PEMBANTU',
  'BAGIAN',
  'BIDANG',
  'SUBBAGIAN',
  'SUBBIDANG',
  'SEKSI',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** The seven values of BerAKHLAK in their official order; names and guide lines are in `berakhlak.ts`. */
export const BEHAVIOURS = [
  'BERORIENTASI_PELAYANAN',
  'AKUNTABEL',
  'KOMPETEN',
  'HARMONIS',
  'LOYAL',
  'ADAPTIF',
  'KOLABORATIF',
] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

export const GENDERS = ['L', 'P'] as const;
export type Gender = (typeof GENDERS)[number];

/** Levels of hukuman disiplin, and what PP 94/2021 sets on absence without a valid reason, lightest first. */
export const DISCIPLINE_LEVELS = ['RINGAN', 'SEDANG', 'BERAT'] as const;
export type DisciplineLevel = (typeof DISCIPLINE_LEVELS)[number];
export const ABSENCE_SANCTIONS = [
  'TEGURAN_LISAN',
  'TEGURAN_TERTULIS',
  'PERNYATAAN_TIDAK_PUAS',
  'POTONG_TUKIN_25_6_BULAN',
  'POTONG_TUKIN_25_9_BULAN',
  'POTONG_TUKIN_25_12_BULAN',
  'TURUN_JABATAN_12_BULAN',
  'BEBAS_JABATAN_12_BULAN',
  'PEMBERHENTIAN',
] as const;
export type AbsenceSanction = (typeof ABSENCE_SANCTIONS)[number];

/** Which days a window counts: every day, or working days only. */
export const DAY_UNITS = ['KALENDER', 'KERJA'] as const;
export type DayUnit = (typeof DAY_UNITS)[number];

/** What deductions from TPP are percentages of: the whole ceiling, or its discipline component. */
export const TPP_BASES = ['TOTAL', 'KOMPONEN'] as const;
export type TppBase = (typeof TPP_BASES)[number];

/** Potential of a person in the talent boxes, highest first. */
export const POTENTIALS = ['TINGGI', 'MENENGAH', 'RENDAH'] as const;
export type Potential = (typeof POTENTIALS)[number];

/** The city's aspects of an appraisal, shown as an indicative profile beside the two ratings. */
export const PROFILE_ASPECTS = ['TARGET', 'DISIPLIN', 'KONTRIBUSI'] as const;
export type ProfileAspect = (typeof PROFILE_ASPECTS)[number];

/** What the aspects of a profile are made of; which part is of which aspect, and how much it weighs, is policy. */
export const PROFILE_PARTS = [
  'IKI',
  'KEHADIRAN',
  'AKUNTABEL',
  'HARMONIS',
  'KOLABORATIF',
  'MEMBANTU_BELAJAR',
  'HASIL_TAMBAHAN',
  'KERJA_TIM',
  'UMPAN_BALIK',
] as const;
export type ProfilePart = (typeof PROFILE_PARTS)[number];

/** What the segments of a period are weighed by. */
export const SEGMENT_UNITS = ['HARI', 'BULAN'] as const;
export type SegmentUnit = (typeof SEGMENT_UNITS)[number];

/** What somebody can be eligible for, or come under. */
export const ELIGIBILITY_SUBJECTS = ['TPP', 'ANGKA_KREDIT', 'DISIPLIN_PNS', 'DISTRIBUSI'] as const;
export type EligibilitySubject = (typeof ELIGIBILITY_SUBJECTS)[number];

/** Whether they are, weakest first: each outweighs those before it. */
export const ELIGIBILITY_ANSWERS = ['ELIGIBLE', 'AGENCY_DECIDES', 'NOT_ELIGIBLE'] as const;
export type EligibilityAnswer = (typeof ELIGIBILITY_ANSWERS)[number];

/** What can be so of a person beside status, regime and position, and bears on what they are eligible for. */
export const CIRCUMSTANCES = ['TUNJANGAN_PROFESI_GURU', 'BLUD', 'CUTI', 'KEPALA_OPD'] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** Where attendance can count beside the sanctions of PP 94/2021, which an agency does not choose. */
export const DISCIPLINE_USES = ['PROFIL', 'RATING_PERILAKU', 'TPP'] as const;
export type DisciplineUse = (typeof DISCIPLINE_USES)[number];
