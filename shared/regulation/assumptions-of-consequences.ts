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
} as const satisfies Readonly<Record<string, AssumptionEntry>>;
