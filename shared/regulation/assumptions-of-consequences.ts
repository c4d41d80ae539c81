import type { AssumptionEntry } from './assumption.ts';

/** Assumptions of the rules that work out values, and what follows from a result: credit, discipline, objection, TPP, development. */
export const CONSEQUENCE_ASSUMPTIONS = {
  'A-044': {
    text: {
      id: 'Nilai kinerja di bawah 70 adalah Kurang mulai dari 50, dan di bawah 50 Sangat Kurang.',
      en: 'A performance value below 70 is Kurang from 50 on, and Sangat Kurang below 50.',
    },
    default: 50,
    section: '7.4',
  },
  'A-045': {
    text: {
      id: 'Nilai SKP dan perilaku dibobot 70/30 selama instansi tidak memilih 60/40 dengan pendapat rekan dan bawahan.',
      en: 'SKP and behaviour weigh 70/30 until the agency chooses 60/40 with the opinions of peers and subordinates.',
    },
    default: '70/30',
    section: '19.10',
  },
  'A-046': {
    text: {
      id: 'Usulan predikat tahunan adalah rata-rata periode menurut lamanya (Sangat Baik 5 sampai Sangat Kurang 1); tepat setengah dibulatkan ke bawah, dan usulan tidak pernah mengikat.',
      en: 'The proposed annual predikat is the mean of the periods by their length (Sangat Baik 5 to Sangat Kurang 1); a half rounds down, and it never binds.',
    },
    default: { SANGAT_BAIK: 5, BAIK: 4, BUTUH_PERBAIKAN: 3, KURANG: 2, SANGAT_KURANG: 1 },
    section: '5.4',
  },
  'A-047': {
    text: {
      id: 'Kurang atau Sangat Kurang pada salah satu periode berasal dari perilaku, sehingga penilai diminta meninjau usulan tahunan.',
      en: 'Kurang or Sangat Kurang in a period comes from behaviour, so the assessor is asked to look at the annual proposal again.',
    },
    default: null,
    section: '5.4',
  },
} as const satisfies Readonly<Record<string, AssumptionEntry>>;
