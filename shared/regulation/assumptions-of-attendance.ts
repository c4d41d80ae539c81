import type { AssumptionEntry } from './assumption.ts';

/** Assumptions of what attendance tells, until when it may be corrected, and who examines it. */
export const ATTENDANCE_ASSUMPTIONS = {
  'A-100': {
    text: {
      id: 'Setiap hari kerja adalah tepat satu dari hadir (termasuk dinas luar), tidak masuk dengan alasan yang sah, tanpa alasan yang sah, atau cuti; rentetan hari terpanjang ikut menghitung hari bulan sebelumnya.',
      en: 'Each working day is exactly one of present (duty elsewhere included), absent with a valid reason, without one, or leave; the longest run of days includes those of the months before.',
    },
    default: null,
    section: '8.3',
  },
  'A-101': {
    text: {
      id: 'Kehadiran suatu bulan dapat dikoreksi sampai salah satu periode yang memuat bulan itu dikunci.',
      en: 'The attendance of a month can be corrected until one of the periods that contain it is sealed.',
    },
    default: null,
    section: '19.4',
  },
  'A-102': {
    text: {
      id: 'Perlunya pemeriksaan diberitahukan mulai tingkat pertama PP 94/2021, hanya untuk PNS, dan hanya kepada atasan langsung dan BKPSDM.',
      en: 'That an examination is needed is told from the first level of PP 94/2021 on, only of PNS, and only to the direct superior and BKPSDM.',
    },
    default: null,
    section: '19.9',
  },
} as const satisfies Readonly<Record<string, AssumptionEntry>>;
