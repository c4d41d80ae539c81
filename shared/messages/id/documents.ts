import type { DOCUMENT_CODES } from '../../kernel/codes/documents.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof DOCUMENT_CODES> = {
  'document.not-found': {
    title: 'Dokumen tidak ditemukan atau di luar kewenangan Anda.',
    next: 'Lihat daftar dokumen periode ini.',
  },
  'document.not-ready': {
    title: 'Dokumen periode ini sedang dibuat oleh sistem.',
    next: 'Coba lagi beberapa menit lagi. Bila tetap belum ada, BKPSDM memeriksa pemantauan penutupan periode.',
  },
  'document.period-open': {
    title: 'Periode {period} belum ditutup, sehingga dokumen resminya belum ada.',
    next: 'Gunakan pratinjau. Dokumen resmi dibuat setelah BKPSDM menutup periode.',
  },
  'document.not-delivered': {
    title: 'Hasil evaluasi periode ini belum disampaikan kepada Anda.',
    next: 'BKPSDM menyampaikan hasil setelah periode ditutup. Dokumennya dapat diambil sesudah itu.',
  },
  'document.skp-not-agreed': {
    title: 'SKP ini belum ditetapkan, sehingga dokumen resminya belum ada.',
    next: 'Gunakan pratinjau, atau minta pejabat penilai menyetujui dan menetapkan SKP.',
  },
};
