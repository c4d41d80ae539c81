import type { Sentences } from './phrase.ts';

export const annualRealisation: Sentences = {
  MISSING: {
    id: 'Periode tanpa realisasi: {it}.',
    en: 'Periods without a realisation: {it}.',
  },
  NOTHING_REPORTED: {
    id: 'Belum ada realisasi yang dilaporkan dalam tahun itu.',
    en: 'Nothing was reported in that year.',
  },
  ADDED_UP: {
    id: 'Realisasi tahunan adalah {aggregation:label} dari {of} periode: {realisation:quantity}.',
    en: 'The realisation of the year is {aggregation:label} of {of} periods: {realisation:quantity}.',
  },
  INCOMPLETE_SUM: {
    id: 'Jumlahnya belum lengkap, sehingga belum dibandingkan dengan target tahunan.',
    en: 'The sum lacks a period, so it is not held against the target of the year yet.',
  },
  ACHIEVED: {
    id: 'Terhadap target tahunan: capaian {achievement:hundredths}%, {category:label}, nilai {value:hundredths}.',
    en: 'Against the target of the year: achievement {achievement:hundredths}%, {category:label}, value {value:hundredths}.',
  },
};
