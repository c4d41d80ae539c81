import type { FEEDBACK_CODES } from '../../kernel/codes/feedback.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof FEEDBACK_CODES> = {
  'feedback.not-found': {
    title: 'Data tidak ditemukan atau di luar kewenangan Anda.',
    next: 'Periksa tautan, atau hubungi BKPSDM.',
  },
  'feedback.unknown-iki': {
    title: 'IKI nomor {iki} tidak ada dalam SKP periode ini; umpan balik belum tersimpan.',
    next: 'Muat ulang SKP, lalu pilih IKI yang ada.',
  },
  'feedback.withdrawn': {
    title: 'Umpan balik ini sudah ditarik.',
    next: 'Muat ulang daftar; beri umpan balik baru bila perlu.',
  },
};
