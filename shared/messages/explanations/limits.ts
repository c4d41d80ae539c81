import type { Sentences } from './phrase.ts';

export const resultLimits: Sentences = {
  INDICATOR: {
    id: 'Indikator nomor {number} membatasi hasil: {category:label}, nilai {value:hundredths}. Realisasi {lift.side:label} {lift.bound:quantity} menjadikannya {lift.category:label}, nilai {lift.value:hundredths}.',
    en: 'Indicator number {number} limits the result: {category:label}, value {value:hundredths}. A realisation of {lift.side:label} {lift.bound:quantity} makes it {lift.category:label}, value {lift.value:hundredths}.',
  },
  NO_INDICATOR: {
    id: 'Tidak ada indikator dengan realisasi yang masih membatasi hasil.',
    en: 'No indicator with a realisation still limits the result.',
  },
  BEHAVIOUR: {
    id: 'Perilaku yang paling membatasi adalah {behaviour:label}: {rating:label}.',
    en: 'The behaviour that limits most is {behaviour:label}: {rating:label}.',
  },
  WHOLE_BEHAVIOUR: {
    id: 'Perilaku kerja secara keseluruhan: {rating:label}. Nilai BerAKHLAK tidak dinilai sendiri-sendiri.',
    en: 'Behaviour as a whole: {rating:label}. The values of BerAKHLAK have no ratings of their own.',
  },
  NO_BEHAVIOUR: {
    id: 'Tidak ada rating perilaku yang masih membatasi hasil.',
    en: 'No rating of behaviour still limits the result.',
  },
  NOT_RATED: {
    id: 'Salah satu rating belum ada, sehingga belum dapat dikatakan apa yang menaikkan predikat.',
    en: 'A rating is missing, so it cannot be said yet what would lift the predikat.',
  },
  PRESENT: { id: 'Predikat menurut matriks: {it:label}.', en: 'The predikat by the matrix: {it:label}.' },
  WORK_RESULT_LIFTED: {
    id: 'Dengan hasil kerja {to:label} matriks memberi {predikat:label}.',
    en: 'With work results {to:label} the matrix gives {predikat:label}.',
  },
  WORK_BEHAVIOUR_LIFTED: {
    id: 'Dengan perilaku kerja {to:label} matriks memberi {predikat:label}.',
    en: 'With behaviour {to:label} the matrix gives {predikat:label}.',
  },
  BOTH_LIFTED: {
    id: 'Bila keduanya naik satu tingkat, matriks memberi {it:label}.',
    en: 'With both one better the matrix gives {it:label}.',
  },
};
