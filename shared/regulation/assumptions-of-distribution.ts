import type { AssumptionEntry } from './assumption.ts';

/** Assumptions about what is done where a distribution does not follow its pattern. */
export const DISTRIBUTION_ASSUMPTIONS = {
  'A-079': {
    text: {
      id: 'Perpindahan terkecil yang memenuhi pola: pegawai paling sedikit, lalu jumlah tingkat paling sedikit, lalu yang diturunkan paling sedikit. Hanya jumlah, tanpa nama; tidak seorang pun diturunkan untuk memenuhi bagian.',
      en: 'The smallest set of moves into the pattern: the fewest people, then the fewest levels together, then the fewest lowered. Counts, never names; nobody is lowered to fill a share.',
    },
    default: ['people', 'levels', 'lowered'],
    section: '19.5',
  },
  'A-080': {
    text: {
      id: 'Alasan tertandatangani dari pejabat penilai cukup untuk peringatan; kesalahan hanya dikesampingkan oleh atasan pejabat penilai dengan alasan. Kelompok terbanyak yang tidak sesuai paling berat adalah peringatan.',
      en: 'A reason signed by the pejabat penilai settles a warning; only their superior overrides an error, with a reason. A largest group that is not one is at most a warning.',
    },
    default: { WARNING: 'PEJABAT_PENILAI', ERROR: 'ATASAN_PEJABAT_PENILAI' },
    section: '6.2',
  },
} as const satisfies Readonly<Record<string, AssumptionEntry>>;
