import type { Sentence, Sentences } from './phrase.ts';

const limit = (id: string, en: string): Sentence => ({
  id: `${id}: ada {count} orang, batas {kept:kept}.`,
  en: `${en}: there are {count}, the bound is {kept:kept}.`,
});
const largest = (name: string): Sentence => ({
  id: `${name} bukan kelompok terbanyak: {count} orang, sedangkan kelompok terbanyak {most} orang.`,
  en: `${name} is not the largest group: {count}, while the largest has {most}.`,
});

export const distribution: Sentences = {
  POPULATION: { id: 'Jumlah pegawai yang dihitung: {it}.', en: 'People who count: {it}.' },
  SANGAT_BAIK_MAX_70: limit('Sangat Baik paling banyak 70%', 'Sangat Baik at most 70%'),
  BAIK_MAX_70: limit('Baik paling banyak 70%', 'Baik at most 70%'),
  BUTUH_PERBAIKAN_ATAU_KURANG_WAJIB_ADA: limit(
    'Butuh Perbaikan atau Kurang harus ada',
    'There must be somebody with Butuh Perbaikan or Kurang',
  ),
  BUTUH_PERBAIKAN_MIN_60: limit('Butuh Perbaikan paling sedikit 60%', 'Butuh Perbaikan at least 60%'),
  SANGAT_BAIK_MAX_10: limit('Sangat Baik paling banyak 10%', 'Sangat Baik at most 10%'),
  KURANG_MIN_60: limit('Kurang paling sedikit 60%', 'Kurang at least 60%'),
  BUTUH_PERBAIKAN_MIN_10: limit('Butuh Perbaikan paling sedikit 10%', 'Butuh Perbaikan at least 10%'),
  SANGAT_KURANG_MIN_60: limit('Sangat Kurang paling sedikit 60%', 'Sangat Kurang at least 60%'),
  KURANG_ATAU_BUTUH_PERBAIKAN_MIN_10: limit(
    'Kurang dan Butuh Perbaikan bersama paling sedikit 10%',
    'Kurang and Butuh Perbaikan together at least 10%',
  ),
  SANGAT_BAIK_HARUS_0: limit('Sangat Baik tidak boleh ada', 'Nobody may have Sangat Baik'),
  SANGAT_BAIK_BUKAN_TERBANYAK: largest('Sangat Baik'),
  BAIK_BUKAN_TERBANYAK: largest('Baik'),
};
