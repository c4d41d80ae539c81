import type { Sentences } from './phrase.ts';

export const ikiValue: Sentences = {
  WITHIN_TARGET: {
    id: 'Realisasi berada di dalam rentang target.',
    en: 'The realisation lies within the target.',
  },
  MEASURED_AGAINST: {
    id: 'Realisasi di luar rentang target diukur terhadap {it:quantity}, ujung rentang yang terdekat.',
    en: 'A realisation outside the target is measured against {it:quantity}, the nearer end of the range.',
  },
  ACHIEVEMENT: { id: 'Capaian: {it:hundredths}%.', en: 'Achievement: {it:hundredths}%.' },
  CANNOT_EXCEED: {
    id: 'Target tidak dapat dilampaui, sehingga capaian tepat 100% mendapat nilai tertinggi.',
    en: 'The target cannot be exceeded, so meeting it exactly has the best value.',
  },
  VALUE: {
    id: 'Kategori {category:label}, nilai {value:hundredths}.',
    en: 'Category {category:label}, value {value:hundredths}.',
  },
};

export const indicativeValue: Sentences = {
  NOT_MEASURED: {
    id: 'Indikator yang diuraikan dengan kata-kata tidak ikut dihitung: nomor {it}.',
    en: 'Indicators in words have no part in it: number {it}.',
  },
  MISSING: {
    id: 'Indikator tanpa realisasi tidak ikut dihitung: nomor {it}.',
    en: 'Indicators without a realisation have no part in it: number {it}.',
  },
  SIMPLE_MEAN: {
    id: 'Nilai indikatif adalah rata-rata nilai indikator nomor {of}: {indicative:hundredths}.',
    en: 'The indicative value is the mean of the values of the indicators number {of}: {indicative:hundredths}.',
  },
};
