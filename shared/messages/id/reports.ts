import type { REPORT_CODES } from '../../kernel/codes/reports.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof REPORT_CODES> = {
  'report.not-found': {
    title: 'Laporan tidak ditemukan atau di luar kewenangan Anda.',
    next: 'Lihat daftar laporan periode ini.',
  },
  'report.not-ready': { title: 'Laporan belum selesai dibuat.', next: 'Coba lagi beberapa saat lagi.' },
};
