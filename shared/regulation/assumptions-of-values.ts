import type { AssumptionEntry } from './assumption.ts';

/** Assumptions of the values of RHK and SKP, and of the ratings that they suggest. */
export const VALUE_ASSUMPTIONS = {
  'A-074': {
    text: {
      id: 'Nilai RHK adalah rata-rata IKI-nya dan nilai utama rata-rata RHK-nya; bila berbobot, bobotnya berjumlah 100. Bagian tanpa data tidak dihitung nol: bobotnya dibagi menurut bobot bagian lainnya.',
      en: 'The value of an RHK is the mean of its IKI, and the main value that of its RHK; weights, where given, are 100 together. A part without data is not zero: its weight goes to the others by theirs.',
    },
    default: 'simple-mean',
    section: '7.3',
  },
  'A-075': {
    text: {
      id: 'Nilai SKP, yaitu nilai utama ditambah nilai tambahan, paling tinggi 120.',
      en: 'The value of an SKP, main and additional together, is at most 120.',
    },
    default: 120,
    section: '7.3',
  },
  'A-076': {
    text: {
      id: 'Dalam capaian RHK setiap IKI dihitung paling tinggi 120 %.',
      en: 'In the achievement of an RHK each IKI counts up to 120 %.',
    },
    default: 120,
    section: '7.3',
  },
  'A-077': {
    text: {
      id: 'Usulan rating dari capaian atau skor: di atas 100 Di Atas, 90 sampai 100 Sesuai, di bawah 90 Di Bawah Ekspektasi; dibandingkan dengan capaian, karena nilai 109 sudah berarti tepat 100 %.',
      en: 'The rating suggested by an achievement or score: above 100 is above, 90 to 100 at, below 90 below expectation; achievements are compared, since a value of 109 already means exactly 100 %.',
    },
    default: { above: 100, meets: 90 },
    section: '7.5',
  },
  'A-078': {
    text: {
      id: 'Sebagian besar berarti lebih dari 50 %, baik dari semua hasil kerja maupun dari hasil kerja utama; di antaranya adalah Sesuai Ekspektasi.',
      en: 'Most of them means more than 50 %, of all results and of the main ones alike; what lies between is at expectation.',
    },
    default: 50,
    section: '5.1',
  },
} as const satisfies Readonly<Record<string, AssumptionEntry>>;
