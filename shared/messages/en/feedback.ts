import type { FEEDBACK_CODES } from '../../kernel/codes/feedback.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof FEEDBACK_CODES> = {
  'feedback.not-found': {
    title: 'Not found, or outside your authority.',
    next: 'Check the link or ask BKPSDM.',
  },
  'feedback.unknown-iki': {
    title: 'IKI number {iki} is not in the SKP of this period; the feedback was not saved.',
    next: 'Reload the SKP and choose one of its IKI.',
  },
  'feedback.withdrawn': {
    title: 'This feedback is withdrawn already.',
    next: 'Reload the list; give new feedback if needed.',
  },
};
