import type { PROGRESS_CODES } from '../../kernel/codes/progress.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof PROGRESS_CODES> = {
  'realisation.not-found': {
    title: 'Data tidak ditemukan atau di luar kewenangan Anda.',
    next: 'Periksa tautan, atau hubungi BKPSDM.',
  },
  'realisation.unknown-iki': {
    title: 'IKI nomor {iki} tidak ada dalam SKP yang ditetapkan.',
    next: 'Muat ulang SKP, lalu isi lagi.',
  },
  'realisation.no-agreed-skp': {
    title: 'SKP belum ditetapkan untuk periode ini.',
    next: 'Ajukan SKP; atasan menetapkannya.',
  },
  'realisation.iki-in-words': {
    title: 'IKI nomor {iki} dinyatakan dengan kata-kata; angka tidak diterima. Tidak ada yang tersimpan.',
    next: 'Tulis realisasinya sebagai catatan, tanpa angka.',
  },
};
