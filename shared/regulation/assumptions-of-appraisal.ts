import type { AssumptionEntry } from './assumption.ts';

/** Assumptions behind what an agency decides about the appraisal and what surrounds it. */
export const APPRAISAL_ASSUMPTIONS = {
  'A-105': {
    text: {
      id: 'Tidak ada hari libur nasional atau cuti bersama yang diketahui sebelum instansi mengisinya; sampai saat itu hanya akhir pekan yang libur.',
      en: 'No national holiday or collective leave is known until the agency enters it; until then only weekends are days off.',
    },
    default: [],
    section: '8.1',
  },
  'A-106': {
    text: {
      id: 'Nilai IKI digabung dengan rata-rata sederhana; instansi dapat memilih bobot yang berjumlah 100 dalam rencana.',
      en: 'Values of IKI are combined by their simple mean; an agency can choose the weights of the plan, 100 together.',
    },
    default: 'RATA_RATA',
    section: '7.3',
  },
  'A-107': {
    text: {
      id: 'Hasil yang disampaikan dan tidak ditanggapi dianggap diterima setelah 14 hari.',
      en: 'A delivered result that nobody acknowledges counts as received after 14 days.',
    },
    default: 14,
    section: '19.7',
  },
  'A-108': {
    text: {
      id: 'Angka kredit periodik ditampilkan dengan dua desimal dan angka kredit tahunan dengan tiga desimal.',
      en: 'Periodic credit points are shown with two decimals, annual ones with three.',
    },
    default: { periodic: 2, annual: 3 },
    section: '9.2',
  },
} as const satisfies Readonly<Record<string, AssumptionEntry>>;
