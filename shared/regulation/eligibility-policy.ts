import type { Circumstance, EligibilityAnswer, EmployeeKind, PositionKind, Regime } from './sets.ts';

/** What each thing that is known of a person answers by itself. */
export type EligibilityTable = {
  kinds: Readonly<Record<EmployeeKind, EligibilityAnswer>>;
  regimes: Readonly<Record<Regime, EligibilityAnswer>>;
  positions: Readonly<Record<PositionKind, EligibilityAnswer>>;
  circumstances: Readonly<Record<Circumstance, EligibilityAnswer>>;
};

/** The tables that an agency decides; who counts in a distribution follows from the regimes and another policy. */
export type EligibilityPolicy = {
  TPP: EligibilityTable;
  /** Angka kredit for kenaikan pangkat. */
  ANGKA_KREDIT: EligibilityTable;
  /** The levels and sanctions of PP 94/2021. */
  DISIPLIN_PNS: EligibilityTable;
};

const EVERY_POSITION = {
  JPT_UTAMA: 'ELIGIBLE',
  JPT_MADYA: 'ELIGIBLE',
  JPT_PRATAMA: 'ELIGIBLE',
  ADMINISTRATOR: 'ELIGIBLE',
  PENGAWAS: 'ELIGIBLE',
  FUNGSIONAL: 'ELIGIBLE',
  PELAKSANA: 'ELIGIBLE',
  KEPALA_DAERAH: 'NOT_ELIGIBLE',
} as const;

const EVERY_CIRCUMSTANCE = {
  TUNJANGAN_PROFESI_GURU: 'ELIGIBLE',
  BLUD: 'ELIGIBLE',
  CUTI: 'ELIGIBLE',
  KEPALA_OPD: 'ELIGIBLE',
} as const;

/** What nothing but the status of an employee and a regime decides. */
export const NO_OTHER_EXCEPTIONS = { positions: EVERY_POSITION, circumstances: EVERY_CIRCUMSTANCE } as const;

export const DEFAULT_ELIGIBILITY: EligibilityPolicy = {
  TPP: {
    kinds: {
      PNS: 'ELIGIBLE',
      CPNS: 'AGENCY_DECIDES',
      PPPK: 'ELIGIBLE',
      PPPK_PARUH_WAKTU: 'NOT_ELIGIBLE',
      PEJABAT_NEGARA: 'NOT_ELIGIBLE',
    },
    regimes: {
      UMUM: 'ELIGIBLE',
      PENDIDIKAN: 'AGENCY_DECIDES',
      PPPK_PARUH_WAKTU: 'NOT_ELIGIBLE',
      TUGAS_BELAJAR: 'NOT_ELIGIBLE',
      TIDAK_DINILAI: 'NOT_ELIGIBLE',
    },
    positions: EVERY_POSITION,
    circumstances: {
      TUNJANGAN_PROFESI_GURU: 'NOT_ELIGIBLE',
      BLUD: 'AGENCY_DECIDES',
      CUTI: 'AGENCY_DECIDES',
      KEPALA_OPD: 'ELIGIBLE',
    },
  },
  ANGKA_KREDIT: {
    kinds: {
      PNS: 'ELIGIBLE',
      CPNS: 'AGENCY_DECIDES',
      PPPK: 'NOT_ELIGIBLE',
      PPPK_PARUH_WAKTU: 'NOT_ELIGIBLE',
      PEJABAT_NEGARA: 'NOT_ELIGIBLE',
    },
    regimes: {
      UMUM: 'ELIGIBLE',
      PENDIDIKAN: 'ELIGIBLE',
      PPPK_PARUH_WAKTU: 'NOT_ELIGIBLE',
      TUGAS_BELAJAR: 'NOT_ELIGIBLE',
      TIDAK_DINILAI: 'NOT_ELIGIBLE',
    },
    positions: {
      JPT_UTAMA: 'NOT_ELIGIBLE',
      JPT_MADYA: 'NOT_ELIGIBLE',
      JPT_PRATAMA: 'NOT_ELIGIBLE',
      ADMINISTRATOR: 'NOT_ELIGIBLE',
      PENGAWAS: 'NOT_ELIGIBLE',
      FUNGSIONAL: 'ELIGIBLE',
      PELAKSANA: 'NOT_ELIGIBLE',
      KEPALA_DAERAH: 'NOT_ELIGIBLE',
    },
    circumstances: EVERY_CIRCUMSTANCE,
  },
  DISIPLIN_PNS: {
    kinds: {
      PNS: 'ELIGIBLE',
      CPNS: 'AGENCY_DECIDES',
      PPPK: 'AGENCY_DECIDES',
      PPPK_PARUH_WAKTU: 'AGENCY_DECIDES',
      PEJABAT_NEGARA: 'NOT_ELIGIBLE',
    },
    regimes: {
      UMUM: 'ELIGIBLE',
      PENDIDIKAN: 'ELIGIBLE',
      PPPK_PARUH_WAKTU: 'ELIGIBLE',
      TUGAS_BELAJAR: 'ELIGIBLE',
      TIDAK_DINILAI: 'ELIGIBLE',
    },
    ...NO_OTHER_EXCEPTIONS,
  },
};
