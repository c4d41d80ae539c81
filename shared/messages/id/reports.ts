import type { REPORT_CODES } from '../../kernel/codes/reports.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof REPORT_CODES> = {
  'report.not-found': {
    title: 'Laporan tidak ditemukan atau di luar kewenangan Anda.',
    next: 'Lihat daftar laporan periode ini.',
  },
  'report.not-ready': {
    title: 'Laporan periode ini belum selesai dibuat.',
    next: 'Laporan dibuat oleh sistem setelah BKPSDM menutup periode. Coba lagi sesudah itu.',
  },
};
