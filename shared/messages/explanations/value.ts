import type { Sentence, Sentences } from './phrase.ts';

const missing: Sentence = {
  id: 'Tanpa realisasi, indikator nomor {it} tidak dihitung: bobotnya dibagi kepada indikator lain dalam hasil kerja itu.',
  en: 'Without a realisation, indicator number {it} has no part: its weight goes to the others of that result.',
};

export const rhkValue: Sentences = {
  MISSING: missing,
  MEAN: {
    id: 'Rata-rata indikatornya: nilai {value:hundredths}, capaian {achievement:hundredths}%.',
    en: 'The mean of its indicators: value {value:hundredths}, achievement {achievement:hundredths}%.',
  },
};

export const skpValue: Sentences = {
  MISSING: missing,
  MAIN_RESULT: {
    id: 'Hasil kerja utama nomor {number}: nilai {value:hundredths}, bobot dalam persen {weight:quantity}.',
    en: 'Main result number {number}: value {value:hundredths}, weight in percent {weight:quantity}.',
  },
  ADDITIONAL_RESULT: {
    id: 'Hasil kerja tambahan nomor {number}: kategori {percent}%, bobot lingkup {scope:quantity}, nilai {value:hundredths}; menambah {points:hundredths}.',
    en: 'Additional result number {number}: category {percent}%, scope {scope:quantity}, value {value:hundredths}; it adds {points:hundredths}.',
  },
  UNWEIGHED: {
    id: 'Hasil kerja tambahan nomor {it} tidak menambah nilai: kategori dan lingkup penugasannya belum ditetapkan.',
    en: 'Additional result number {it} adds nothing: nobody has set its category and its scope.',
  },
  ADDITIONAL_AT_MOST: {
    id: 'Semua hasil kerja tambahan bersama menambah paling banyak {it}.',
    en: 'All additional results together add {it} at most.',
  },
  TOTAL_AT_MOST: {
    id: 'Nilai SKP paling tinggi {it}.',
    en: 'The value of an SKP is {it} at most.',
  },
  SUM: {
    id: 'Hasil kerja utama {main:hundredths} ditambah tambahan {additional:hundredths}: nilai SKP {total:hundredths}.',
    en: 'Main results, {main:hundredths}, and additional ones, {additional:hundredths}: the value of the SKP is {total:hundredths}.',
  },
};

export const suggestedRating: Sentences = {
  THRESHOLDS: {
    id: 'Di atas {above}% berarti Di Atas, mulai {meets}% Sesuai Ekspektasi: disarankan {rating:label}. Pejabat penilai yang menetapkan.',
    en: 'Beyond {above}% it is above, from {meets}% on at expectation: {rating:label} is suggested. The assessor decides.',
  },
};

export const suggestedWorkResult: Sentences = {
  RESULT: {
    id: 'Hasil kerja {kind:label} nomor {number}: {rating:label}.',
    en: 'Result number {number}, {kind:label}: {rating:label}.',
  },
  COUNTS: {
    id: 'Dari {results} hasil kerja, {above} Di Atas dan {below} Di Bawah Ekspektasi; dari {main} yang utama, {mainBelow} Di Bawah.',
    en: 'Of {results} results {above} are above and {below} below expectation; of the {main} main ones {mainBelow} are below.',
  },
};
