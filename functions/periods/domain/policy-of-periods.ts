import * as z from 'zod';
import type { ClosePolicy } from '../../../shared/regulation/policy.ts';
import type { PolicyDefinition } from './policy-definition.ts';
import { whole } from './policy-definition.ts';

/** Opening and closing a period. */
export const POLICY_OF_PERIODS: {
  readonly [N in Exclude<keyof ClosePolicy, 'shards'>]: PolicyDefinition<ClosePolicy[N]>;
} = {
  periodicity: {
    label: { id: 'Evaluasi periodik', en: 'Periodic evaluation' },
    description: {
      id: 'Jenis periode dalam setahun. Bulanan belum tersedia karena rencana belum memuat target bulanan.',
      en: 'Kind of the periods in a year. Months are not offered yet: a plan has no monthly targets.',
    },
    schema: z.enum(['TRIWULANAN']),
  },
  yearFromQuarterFour: {
    label: { id: 'Triwulan IV merangkap tahunan', en: 'Quarter four is the year’s too' },
    description: {
      id: 'Apakah evaluasi triwulan IV sekaligus menjadi evaluasi tahunan.',
      en: 'Whether the evaluation of quarter four is the year’s as well.',
    },
    schema: z.boolean(),
  },
  openWhenDue: {
    label: { id: 'Buka periode otomatis', en: 'Open periods by themselves' },
    description: {
      id: 'Apakah periode yang jatuh tempo dibuka oleh sistem bila belum dibuka BKPSDM.',
      en: 'Whether a period that is due is opened by the system where BKPSDM has not.',
    },
    schema: z.boolean(),
  },
  maxConcurrency: {
    label: { id: 'Bagian yang dihitung sekaligus', en: 'Shards at once' },
    description: {
      id: 'Berapa bagian pegawai yang dibuka atau dihitung bersamaan saat penutupan.',
      en: 'How many shards are opened or scored at once.',
    },
    schema: whole(1, 32),
  },
  scoringAttempts: {
    label: { id: 'Percobaan penghitungan', en: 'Attempts of scoring' },
    description: {
      id: 'Berapa kali sistem sendiri memulai penghitungan; sesudahnya BKPSDM yang melanjutkan.',
      en: 'How often the system itself starts the scoring; afterwards BKPSDM resumes it.',
    },
    schema: whole(1, 10),
  },
  finalisingAttempts: {
    label: { id: 'Percobaan penyelesaian', en: 'Attempts of finalising' },
    description: {
      id: 'Berapa kali sistem sendiri memulai penyelesaian; sesudahnya BKPSDM yang melanjutkan.',
      en: 'How often the system itself starts the finalising; afterwards BKPSDM resumes it.',
    },
    schema: whole(1, 10),
  },
  minimumPopulation: {
    label: { id: 'Jumlah pegawai minimum untuk pola', en: 'Fewest people of a distribution' },
    description: {
      id: 'Di bawah jumlah ini pola distribusi hanya sebagai informasi.',
      en: 'Below this number the distribution is information only.',
    },
    schema: whole(0, 1_000),
  },
  distributionViolation: {
    label: { id: 'Penyimpangan pola distribusi', en: 'Deviation from the distribution' },
    description: {
      id: 'Apakah penyimpangan menjadi peringatan (WARNING) atau kesalahan (ERROR).',
      en: 'Whether a deviation is a warning or an error.',
    },
    schema: z.enum(['WARNING', 'ERROR']),
  },
  partTimeInDistribution: {
    label: { id: 'PPPK paruh waktu dihitung dalam pola', en: 'Part-time PPPK in the distribution' },
    description: {
      id: 'Apakah PPPK paruh waktu dihitung dalam pola distribusi.',
      en: 'Whether part-time PPPK count in the distribution.',
    },
    schema: z.boolean(),
  },
  minimumServiceDays: {
    label: { id: 'Masa kerja minimum', en: 'Shortest time of work' },
    description: {
      id: 'Hari kalender bekerja dalam periode sebelum pegawai baru dinilai.',
      en: 'Calendar days of work in the period from which a new person is assessed.',
    },
    schema: whole(0, 366),
  },
};
