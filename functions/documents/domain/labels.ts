import type { Confidence } from '../../../shared/kernel/citation.ts';
import type {
  Aspect,
  IkiCategory,
  OrganisationAchievement,
  Perspective,
  Predikat,
  Rating,
} from '../../../shared/regulation/sets.ts';
import type { FormKind } from './form.ts';

/** What stands where nothing is: an empty field would leave open whether something was forgotten. */
export const NONE = '–';
export const NOT_RATED = 'Belum Dinilai';
export const NOT_DELIVERED = 'Belum Disampaikan';
export const NOT_SET = 'Belum Ditetapkan';

/** What a document is, for its footer and its title. */
export const FORM_NAMES: Readonly<Record<FormKind, string>> = {
  SKP_KUANTITATIF: 'Sasaran Kinerja Pegawai',
  SKP_KUALITATIF: 'Sasaran Kinerja Pegawai',
  SKP_PIMPINAN: 'Sasaran Kinerja Pegawai',
  LAMPIRAN_SKP: 'Lampiran Sasaran Kinerja Pegawai',
  EVALUASI_KUANTITATIF: 'Evaluasi Kinerja Pegawai',
  EVALUASI_KUALITATIF: 'Evaluasi Kinerja Pegawai',
  EVALUASI_PIMPINAN: 'Evaluasi Kinerja Pegawai',
  DOKUMEN_EVALUASI: 'Dokumen Evaluasi Kinerja Pegawai',
  BIMBINGAN_KINERJA: 'Catatan Bimbingan Kinerja',
  KONSELING_KINERJA: 'Catatan Konseling Kinerja',
  PENETAPAN_PREDIKAT: 'Penetapan Predikat Kinerja',
};

export const ASPECT_LABELS: Readonly<Record<Aspect, string>> = {
  KUANTITAS: 'Kuantitas',
  KUALITAS: 'Kualitas',
  WAKTU: 'Waktu',
  BIAYA: 'Biaya',
};

export const PERSPECTIVE_LABELS: Readonly<Record<Perspective, string>> = {
  PENERIMA_LAYANAN: 'Penerima Layanan',
  PROSES_BISNIS: 'Proses Bisnis',
  PENGUATAN_INTERNAL: 'Penguatan Internal',
  ANGGARAN: 'Anggaran',
};

export const RATING_LABELS: Readonly<Record<Rating, string>> = {
  DI_ATAS: 'Di Atas Ekspektasi',
  SESUAI: 'Sesuai Ekspektasi',
  DI_BAWAH: 'Di Bawah Ekspektasi',
};

export const PREDIKAT_LABELS: Readonly<Record<Predikat, string>> = {
  SANGAT_BAIK: 'Sangat Baik',
  BAIK: 'Baik',
  BUTUH_PERBAIKAN: 'Butuh Perbaikan',
  KURANG: 'Kurang/Misconduct',
  SANGAT_KURANG: 'Sangat Kurang',
};

export const ACHIEVEMENT_LABELS: Readonly<Record<OrganisationAchievement, string>> = {
  ISTIMEWA: 'Istimewa',
  BAIK: 'Baik',
  BUTUH_PERBAIKAN: 'Butuh Perbaikan',
  KURANG: 'Kurang',
  SANGAT_KURANG: 'Sangat Kurang',
};

export const CATEGORY_LABELS: Readonly<Record<IkiCategory, string>> = {
  SANGAT_BAIK: 'Sangat Baik',
  BAIK: 'Baik',
  CUKUP: 'Cukup',
  KURANG: 'Kurang',
  SANGAT_KURANG: 'Sangat Kurang',
};

/** How sure we are that the law says it, in words of a reader. */
export const CONFIDENCE_LABELS: Readonly<Record<Confidence, string>> = {
  V: 'terverifikasi',
  V2: 'sumber sekunder',
  M: 'belum diperiksa ulang',
  U: 'belum pasti',
  D: 'keputusan sistem',
};

/** What the rules that make a result are called. */
export const RULE_TITLES: Readonly<Record<string, string>> = {
  'work-result': 'Rating hasil kerja',
  'predikat-matrix': 'Predikat kinerja',
  'iki-value': 'Nilai indikator',
  'indicative-value': 'Nilai indikatif',
  'skp-value': 'Nilai SKP',
  'suggested-work-result': 'Rating hasil kerja yang disarankan oleh capaian',
  profile: 'Profil indikatif tiga aspek',
  'result-limits': 'Yang paling membatasi hasil dan yang dapat menaikkannya',
};
