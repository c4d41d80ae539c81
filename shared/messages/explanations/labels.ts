import type { Language } from '../index.ts';
import { ELIGIBILITY_LABELS } from './eligibility-labels.ts';
import type { Sentence } from './phrase.ts';
import { PROFILE_LABELS } from './profile-labels.ts';

const same = (text: string): Sentence => ({ id: text, en: text });

/** Words for values of closed sets. The regulation's own names stay as they are in English too. */
const LABELS: Readonly<Record<string, Sentence>> = {
  null: { id: 'belum diisi', en: 'not given yet' },
  ISTIMEWA: same('Istimewa'),
  SANGAT_BAIK: same('Sangat Baik'),
  BAIK: same('Baik'),
  CUKUP: same('Cukup'),
  BUTUH_PERBAIKAN: same('Butuh Perbaikan'),
  KURANG: same('Kurang'),
  SANGAT_KURANG: same('Sangat Kurang'),
  DI_ATAS: same('Di Atas Ekspektasi'),
  SESUAI: same('Sesuai Ekspektasi'),
  DI_BAWAH: same('Di Bawah Ekspektasi'),

  JPT_UTAMA: same('JPT Utama'),
  JPT_MADYA: same('JPT Madya'),
  JPT_PRATAMA: same('JPT Pratama'),
  ADMINISTRATOR: same('Administrator'),
  PENGAWAS: same('Pengawas'),
  FUNGSIONAL: { id: 'Jabatan Fungsional', en: 'Jabatan Fungsional (functional)' },
  PELAKSANA: same('Pelaksana'),
  KEPALA_DAERAH: { id: 'Kepala daerah', en: 'The head of the region' },
  MANAJERIAL: { id: 'manajerial', en: 'managerial' },
  NONMANAJERIAL: { id: 'nonmanajerial', en: 'non-managerial' },

  CPNS: same('CPNS'),
  PPPK_PARUH_WAKTU: { id: 'PPPK paruh waktu', en: 'part-time PPPK' },
  PEJABAT_NEGARA: { id: 'pejabat negara', en: 'an official of the state' },

  OK: { id: 'sesuai pola', en: 'within the pattern' },
  INFORMATION: { id: 'informasi saja', en: 'information only' },
  WARNING: { id: 'peringatan yang memerlukan alasan', en: 'a warning that needs a reason' },
  ERROR: {
    id: 'kesalahan yang hanya dapat dikesampingkan atasan',
    en: 'an error that only the superior may override',
  },
  PEJABAT_PENILAI: same('pejabat penilai kinerja'),
  ATASAN_PEJABAT_PENILAI: same('atasan pejabat penilai kinerja'),

  UTAMA: { id: 'utama', en: 'main' },
  TAMBAHAN: { id: 'tambahan', en: 'additional' },

  PEMULA: same('Pemula'),
  TERAMPIL: same('Terampil'),
  MAHIR: same('Mahir'),
  PENYELIA: same('Penyelia'),
  AHLI_PERTAMA: same('Ahli Pertama'),
  AHLI_MUDA: same('Ahli Muda'),
  AHLI_MADYA: same('Ahli Madya'),
  AHLI_UTAMA: same('Ahli Utama'),

  HIGHEST_GRADE: { id: 'golongan tertinggi', en: 'the highest golongan' },
  HIGHEST_JENJANG: { id: 'jenjang tertinggi', en: 'the highest jenjang' },
  NEXT_JENJANG_FIRST: { id: 'harus naik jenjang lebih dahulu', en: 'the next jenjang comes first' },
  CREDIT: { id: 'angka kredit belum cukup', en: 'too little angka kredit' },
  TIME_IN_GRADE: { id: 'masa dalam pangkat belum cukup', en: 'too short a time in the pangkat' },
  PREDIKAT: { id: 'predikat belum paling rendah Baik', en: 'a predikat below Baik, or none' },
  COMPETENCE_TEST: { id: 'belum lulus uji kompetensi', en: 'the competence test is not passed' },
  VACANCY: { id: 'tidak ada lowongan', en: 'there is no vacancy' },

  KALENDER: { id: 'hari kalender', en: 'calendar days' },
  KERJA: { id: 'hari kerja', en: 'working days' },

  TINGGI: { id: 'tinggi', en: 'high' },
  MENENGAH: { id: 'menengah', en: 'middling' },
  RENDAH: { id: 'rendah', en: 'low' },

  TEGURAN_LISAN: { id: 'teguran lisan', en: 'an oral reprimand' },
  TEGURAN_TERTULIS: { id: 'teguran tertulis', en: 'a written reprimand' },
  PERNYATAAN_TIDAK_PUAS: {
    id: 'pernyataan tidak puas secara tertulis',
    en: 'a written statement of dissatisfaction',
  },
  POTONG_TUKIN_25_6_BULAN: {
    id: 'pemotongan tunjangan kinerja 25% selama 6 bulan',
    en: 'a cut of the performance allowance by 25% for 6 months',
  },
  POTONG_TUKIN_25_9_BULAN: {
    id: 'pemotongan tunjangan kinerja 25% selama 9 bulan',
    en: 'a cut of the performance allowance by 25% for 9 months',
  },
  POTONG_TUKIN_25_12_BULAN: {
    id: 'pemotongan tunjangan kinerja 25% selama 12 bulan',
    en: 'a cut of the performance allowance by 25% for 12 months',
  },
  TURUN_JABATAN_12_BULAN: {
    id: 'penurunan jabatan setingkat lebih rendah selama 12 bulan',
    en: 'demotion by one level for 12 months',
  },
  BEBAS_JABATAN_12_BULAN: {
    id: 'pembebasan dari jabatan menjadi jabatan pelaksana selama 12 bulan',
    en: 'removal from the position to that of a pelaksana for 12 months',
  },
  PEMBERHENTIAN: {
    id: 'pemberhentian dengan hormat tidak atas permintaan sendiri',
    en: 'honourable dismissal that was not asked for',
  },
  ...PROFILE_LABELS,
  ...ELIGIBILITY_LABELS,
};

/** What a value of a closed set is called; one without a name is shown as it is sent. */
export function labelOf(value: unknown, language: Language): string {
  return LABELS[String(value)]?.[language] ?? String(value);
}
