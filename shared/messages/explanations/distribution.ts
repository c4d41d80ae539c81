import type { Sentence, Sentences } from './phrase.ts';

const limit = (id: string, en: string): Sentence => ({
  id: `${id}: ada {count} orang, batas {kept:kept}.`,
  en: `${en}: there are {count}, the bound is {kept:kept}.`,
});
const largest = (name: string): Sentence => ({
  id: `${name} bukan kelompok terbanyak: {count} orang, sedangkan kelompok terbanyak {most} orang.`,
  en: `${name} is not the largest group: {count}, while the largest has {most}.`,
});

const population: Sentence = {
  id: 'Jumlah pegawai yang dihitung: {it}.',
  en: 'People who count: {it}.',
};

export const distribution: Sentences = {
  POPULATION: population,
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

export const distributionMoves: Sentences = {
  POPULATION: population,
  NO_DISTRIBUTION: {
    id: 'Untuk {population} pegawai tidak ada sebaran yang memenuhi pola capaian {achievement:label}; gabungkan dengan unit induk atau tetapkan dengan alasan.',
    en: 'No distribution of {population} people keeps the pattern of {achievement:label}; join them with the unit above, or give a reason.',
  },
  NOTHING_TO_MOVE: {
    id: 'Semua batas sudah dipenuhi; tidak ada yang perlu ditinjau ulang.',
    en: 'Every bound is kept; nothing has to be reviewed.',
  },
  MOVE: {
    id: '{count} pegawai dari {from:label} ke {to:label}.',
    en: '{count} from {from:label} to {to:label}.',
  },
  TOGETHER: {
    id: 'Seluruhnya {people} pegawai dan {levels} tingkat, di antaranya {lowered} pegawai diturunkan. Tidak ada cara yang lebih kecil.',
    en: 'Together {people} people and {levels} levels; {lowered} of the people are lowered. No smaller set does it.',
  },
  LOWERED: {
    id: 'Tidak seorang pun diturunkan untuk memenuhi bagian: {it} penurunan hanya sah atas hasil atau perilaku pegawai itu sendiri. Jika tidak ada, berikan alasan.',
    en: 'Nobody is lowered to fill a share: {it} lowerings stand only on that person’s own results or behaviour. Without those, give a reason.',
  },
  LARGEST_GROUP: {
    id: 'Setelah itu {predikat:label} belum menjadi kelompok terbanyak; itu peringatan, bukan pelanggaran. Berikut agar menjadi yang terbanyak.',
    en: 'After that {predikat:label} is not the largest group yet: a warning, not a breach. What follows would make it so.',
  },
  NO_LARGEST_GROUP: {
    id: 'Dengan {it} pegawai kelompok itu tidak dapat menjadi yang terbanyak.',
    en: 'With {it} people that group cannot be the largest.',
  },
};

export const distributionSeverity: Sentences = {
  DEVIATIONS: {
    id: '{broken} batas dilanggar dan {warnings} peringatan kelompok terbanyak: {severity:label}.',
    en: '{broken} bounds are broken, and {warnings} warnings of the largest group: {severity:label}.',
  },
  FEW_PEOPLE: {
    id: 'Yang dihitung {population} pegawai, kurang dari {minimum}: pola hanya sebagai informasi.',
    en: '{population} people count, fewer than {minimum}: the pattern is information only.',
  },
  REASON_SIGNED: {
    id: 'Alasan sudah ditandatangani oleh {it:label}.',
    en: 'A reason is signed by {it:label}.',
  },
  REASON_AWAITED: {
    id: 'Diperlukan alasan tertandatangani dari {asked:label}; alasan yang ada: {by:label}.',
    en: 'It needs a reason signed by {asked:label}; the reason given: {by:label}.',
  },
};

export const performanceRanking: Sentences = {
  POPULATION: population,
  SHARE: {
    id: '{rating:label}: {count} orang, batas {least}% sampai {most}% {kept:kept}. Hanya informasi; yang berlaku pola SE MenPANRB 3/2023.',
    en: '{rating:label}: {count}, the bound of {least}% to {most}% is {kept:kept}. Information only; the pattern of SE MenPANRB 3/2023 is what counts.',
  },
};
