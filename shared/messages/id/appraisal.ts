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
  'appraisal.head-needs-achievement': {
    title: 'Capaian kinerja organisasi belum ditetapkan untuk unit yang dipimpin.',
    next: 'Atasan satu tingkat menetapkannya dahulu.',
  },
  'appraisal.not-calibrating': { title: 'Periode tidak sedang dikalibrasi.', next: 'Lihat tahap periode.' },
  'achievement.not-found': {
    title: 'Unit tidak ditemukan atau di luar kewenangan Anda.',
    next: 'Periksa kode unit.',
  },
};
