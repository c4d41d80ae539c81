import { labelOf } from './labels.ts';
import type { Sentence } from './phrase.ts';

const same = (text: string): Sentence => ({ id: text, en: text });

/** Words for values that are chosen or answered, where a sentence has others for them or none. */
const CHOICES: Readonly<Record<string, Sentence>> = {
  NORMAL: { id: 'normal: lebih banyak lebih baik', en: 'normal: more is better' },
  KHUSUS: { id: 'khusus: lebih sedikit atau lebih cepat lebih baik', en: 'khusus: less or sooner is better' },

  WARNING: { id: 'peringatan', en: 'warning' },
  ERROR: { id: 'kesalahan', en: 'error' },
  SANGAT_BAIK_MAX_70: { id: 'Sangat Baik lebih dari 70%', en: 'Sangat Baik over 70%' },
  BAIK_MAX_70: { id: 'Baik lebih dari 70%', en: 'Baik over 70%' },
  BUTUH_PERBAIKAN_ATAU_KURANG_WAJIB_ADA: {
    id: 'tidak ada yang Butuh Perbaikan atau Kurang',
    en: 'nobody with Butuh Perbaikan or Kurang',
  },
  BUTUH_PERBAIKAN_MIN_60: { id: 'Butuh Perbaikan kurang dari 60%', en: 'Butuh Perbaikan under 60%' },
  SANGAT_BAIK_MAX_10: { id: 'Sangat Baik lebih dari 10%', en: 'Sangat Baik over 10%' },
  KURANG_MIN_60: { id: 'Kurang di bawah 60%', en: 'Kurang under 60%' },
  BUTUH_PERBAIKAN_MIN_10: { id: 'Butuh Perbaikan kurang dari 10%', en: 'Butuh Perbaikan under 10%' },
  SANGAT_KURANG_MIN_60: { id: 'Sangat Kurang di bawah 60%', en: 'Sangat Kurang under 60%' },
  KURANG_ATAU_BUTUH_PERBAIKAN_MIN_10: {
    id: 'Kurang dan Butuh Perbaikan bersama di bawah 10%',
    en: 'Kurang and Butuh Perbaikan together under 10%',
  },
  SANGAT_BAIK_HARUS_0: { id: 'ada yang Sangat Baik', en: 'somebody with Sangat Baik' },
  SANGAT_BAIK_BUKAN_TERBANYAK: {
    id: 'Sangat Baik bukan kelompok terbanyak',
    en: 'Sangat Baik is not the largest group',
  },
  BAIK_BUKAN_TERBANYAK: { id: 'Baik bukan kelompok terbanyak', en: 'Baik is not the largest group' },

  RINGAN: { id: 'ringan', en: 'light' },
  SEDANG: { id: 'sedang', en: 'medium' },
  BERAT: { id: 'berat', en: 'heavy' },

  TOTAL: { id: 'seluruh pagu', en: 'the whole ceiling' },
  KOMPONEN: { id: 'komponen disiplin', en: 'the discipline component' },
  TERLAMBAT: { id: 'terlambat', en: 'late' },
  PULANG_CEPAT: { id: 'pulang cepat', en: 'left early' },

  NOT_COUNTED: { id: 'dihitung di tempat lain', en: 'counted elsewhere' },
  MISSING: { id: 'tidak ada data', en: 'no data' },

  NOT_18_DIGITS: { id: 'tidak 18 angka', en: 'not 18 digits' },
  BIRTH_DATE: { id: 'tanggal lahir salah', en: 'wrong date of birth' },
  APPOINTMENT: { id: 'waktu pengangkatan salah', en: 'wrong time of appointment' },
  AGE: { id: 'usia saat diangkat tidak wajar', en: 'impossible age at the appointment' },
  GENDER: { id: 'jenis kelamin salah', en: 'wrong gender' },
  SERIAL: { id: 'nomor urut salah', en: 'wrong serial number' },
  L: { id: 'laki-laki', en: 'male' },
  P: { id: 'perempuan', en: 'female' },

  'Asia/Jakarta': same('WIB (Asia/Jakarta)'),
  'Asia/Makassar': same('WITA (Asia/Makassar)'),
  'Asia/Jayapura': same('WIT (Asia/Jayapura)'),
};

/** What a value of a closed set is called where it is chosen or answered; one that is its own name stays as it is. */
export function choiceOf(value: string): Sentence {
  return CHOICES[value] ?? { id: labelOf(value, 'id'), en: labelOf(value, 'en') };
}
