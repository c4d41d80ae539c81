import type { CALCULATOR_CODES } from '../../kernel/codes/calculators.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof CALCULATOR_CODES> = {
  'calculator.not-found': {
    title: 'Kalkulator itu tidak ada.',
    next: 'Lihat daftar kalkulator.',
  },
  'calculator.csv-unreadable': {
    title: 'CSV itu tidak dapat dibaca.',
    next: 'Perbaiki yang disebut pada fields; nama kolom ada di daftar kalkulator.',
  },
};
