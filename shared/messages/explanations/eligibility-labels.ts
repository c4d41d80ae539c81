import type { Sentence } from './phrase.ts';

const same = (text: string): Sentence => ({ id: text, en: text });

/** Words for who is eligible for what, and why. */
export const ELIGIBILITY_LABELS: Readonly<Record<string, Sentence>> = {
  ELIGIBLE: { id: 'berlaku', en: 'applies' },
  AGENCY_DECIDES: { id: 'ditentukan instansi', en: 'left to the agency' },
  NOT_ELIGIBLE: { id: 'tidak berlaku', en: 'does not apply' },

  ANGKA_KREDIT: { id: 'angka kredit untuk kenaikan pangkat', en: 'angka kredit towards kenaikan pangkat' },
  DISIPLIN_PNS: { id: 'disiplin menurut PP 94/2021', en: 'discipline under PP 94/2021' },
  DISTRIBUSI: { id: 'pola distribusi', en: 'the distribution' },

  STATUS: { id: 'status kepegawaian', en: 'the status' },
  REGIME: { id: 'rezim penilaian', en: 'the regime' },
  POSITION: { id: 'jabatan', en: 'the position' },
  CIRCUMSTANCE: { id: 'keadaan', en: 'the circumstance' },

  PNS: same('PNS'),
  CPNS: same('CPNS'),
  PPPK: same('PPPK'),
  PPPK_PARUH_WAKTU: same('PPPK paruh waktu'),
  PEJABAT_NEGARA: same('pejabat negara'),
  UMUM: { id: 'umum', en: 'general' },
  PENDIDIKAN: { id: 'pendidikan', en: 'education' },
  TUGAS_BELAJAR: same('tugas belajar'),
  TIDAK_DINILAI: { id: 'tidak dinilai', en: 'not assessed' },
  JPT_PRATAMA: same('JPT pratama'),
  ADMINISTRATOR: same('administrator'),
  PENGAWAS: same('pengawas'),
  FUNGSIONAL: same('fungsional'),
  PELAKSANA: same('pelaksana'),
  KEPALA_DAERAH: same('kepala daerah'),
  TUNJANGAN_PROFESI_GURU: { id: 'menerima tunjangan profesi guru', en: 'receives tunjangan profesi guru' },
  BLUD: { id: 'bekerja pada BLUD', en: 'works at a BLUD' },
  CUTI: { id: 'sedang cuti', en: 'on leave' },
  KEPALA_OPD: { id: 'kepala perangkat daerah', en: 'head of the OPD' },
};
