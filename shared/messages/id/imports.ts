import type { IMPORT_CODES } from '../../kernel/codes/imports.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof IMPORT_CODES> = {
  'import.not-found': { title: 'Impor tidak ditemukan.', next: 'Lihat daftar impor.' },
  'import.another-running': {
    title: 'Impor lain sedang diterapkan.',
    next: 'Tunggu sampai selesai, lalu ulangi.',
  },
};
