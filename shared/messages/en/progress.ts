import type { PROGRESS_CODES } from '../../kernel/codes/progress.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof PROGRESS_CODES> = {
  'realisation.not-found': {
    title: 'Not found, or outside your authority.',
    next: 'Check the link or ask BKPSDM.',
  },
  'realisation.unknown-iki': {
    title: 'IKI number {iki} is not in the agreed SKP.',
    next: 'Reload the SKP and fill in again.',
  },
  'realisation.no-agreed-skp': {
    title: 'No SKP is agreed for this period.',
    next: 'Submit the SKP; the assessor agrees it.',
  },
  'realisation.iki-in-words': {
    title: 'IKI number {iki} is in words; a number is not accepted. Nothing was saved.',
    next: 'Report it as a note, without a number.',
  },
};
