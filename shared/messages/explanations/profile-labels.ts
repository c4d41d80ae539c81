import type { Sentence } from './phrase.ts';

/** Words for the aspects, parts and sources of a profile, and for what lifts a result or adds up to it. */
export const PROFILE_LABELS: Readonly<Record<string, Sentence>> = {
  TARGET: { id: 'target', en: 'targets' },
  DISIPLIN: { id: 'disiplin', en: 'discipline' },
  KONTRIBUSI: { id: 'kontribusi lingkungan kerja', en: 'contribution to the working environment' },

  IKI: { id: 'indikator kinerja utama', en: 'main indicators' },
  KEHADIRAN: { id: 'kehadiran', en: 'attendance' },
  AKUNTABEL: { id: 'nilai Akuntabel', en: 'the value Akuntabel' },
  HARMONIS: { id: 'nilai Harmonis', en: 'the value Harmonis' },
  KOLABORATIF: { id: 'nilai Kolaboratif', en: 'the value Kolaboratif' },
  MEMBANTU_BELAJAR: { id: 'membantu orang lain belajar (Kompeten)', en: 'helping others learn (Kompeten)' },
  HASIL_TAMBAHAN: { id: 'hasil kerja tambahan', en: 'additional results' },
  KERJA_TIM: { id: 'kerja tim', en: 'team work' },
  UMPAN_BALIK: { id: 'umpan balik', en: 'feedback' },

  INDICATORS: { id: 'nilai indikator', en: 'the values of indicators' },
  ATTENDANCE: { id: 'catatan kehadiran', en: 'the record of attendance' },
  OWN_RATING: { id: 'rating nilai itu sendiri', en: 'the rating of that value' },
  WHOLE_BEHAVIOUR: {
    id: 'rating perilaku kerja secara keseluruhan',
    en: 'the rating of behaviour as a whole',
  },
  OPINION: { id: 'pendapat dalam angka', en: 'opinions in numbers' },

  BERORIENTASI_PELAYANAN: { id: 'Berorientasi Pelayanan', en: 'Berorientasi Pelayanan' },
  KOMPETEN: { id: 'Kompeten', en: 'Kompeten' },
  LOYAL: { id: 'Loyal', en: 'Loyal' },
  ADAPTIF: { id: 'Adaptif', en: 'Adaptif' },

  JUMLAH: { id: 'jumlah', en: 'the sum' },
  TERAKHIR: { id: 'yang terakhir', en: 'the last' },
  RATA_RATA: { id: 'rata-rata', en: 'the mean' },

  HARI: { id: 'hari', en: 'days' },
  BULAN: { id: 'bulan', en: 'months' },

  AT_LEAST: { id: 'paling sedikit', en: 'at least' },
  MORE_THAN: { id: 'lebih dari', en: 'more than' },
  AT_MOST: { id: 'paling banyak', en: 'at most' },
  LESS_THAN: { id: 'kurang dari', en: 'less than' },

  PROFIL: { id: 'profil indikatif', en: 'the indicative profile' },
  RATING_PERILAKU: { id: 'rating perilaku kerja', en: 'the rating of behaviour' },
  TPP: { id: 'TPP', en: 'TPP' },
};
