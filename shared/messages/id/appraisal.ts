import type { APPRAISAL_CODES } from '../../kernel/codes/appraisal.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof APPRAISAL_CODES> = {
  'appraisal.not-found': {
    title: 'Data tidak ditemukan atau di luar kewenangan Anda.',
    next: 'Periksa tautan, atau hubungi BKPSDM.',
  },
  'appraisal.reason-required': {
    title: 'Perubahan penilaian memerlukan alasan.',
    next: 'Tulis alasan berdasarkan hasil atau perilaku orang itu.',
  },
  'appraisal.work-result-required': {
    title: 'Rating hasil kerja belum dipilih.',
    next: 'Pilih rating hasil kerja, lalu simpan lagi.',
  },
  'appraisal.work-behaviour-required': {
    title: 'Rating perilaku kerja belum dipilih.',
    next: 'Pilih rating perilaku kerja, lalu simpan lagi.',
  },
  'appraisal.judged-unknown': {
    title: 'Versi rencana atau realisasi yang dinilai belum ada.',
    next: 'Muat ulang halaman, lalu nilai lagi.',
  },
  'appraisal.head-takes-achievement': {
    title: 'Rating hasil kerja pimpinan unit mengikuti capaian kinerja organisasi.',
    next: 'Kosongkan rating hasil kerja; pejabat penilai menetapkan capaian organisasi.',
  },
  'appraisal.head-needs-achievement': {
    title: 'Capaian kinerja organisasi belum ditetapkan untuk unit yang dipimpin.',
    next: 'Pejabat penilai menetapkan capaian organisasi dahulu, lalu menilai perilaku.',
  },
  'appraisal.not-head': {
    title: 'Capaian kinerja organisasi hanya untuk pimpinan unit; orang ini bukan pimpinan.',
    next: 'Nilai hasil kerja dan perilaku kerjanya.',
  },
  'appraisal.not-calibrating': {
    title: 'Periode {period} tidak sedang dikalibrasi. Penilaian tidak berubah.',
    next: 'Lihat tahap periode; setelah ditutup, perubahan hanya melalui keberatan.',
  },
  'appraisal.not-delivered': {
    title: 'Hasil periode {period} belum disampaikan, sehingga cara penghitungannya belum dapat dilihat.',
    next: 'Tunggu sampai BKPSDM menyampaikan hasil.',
  },
};
