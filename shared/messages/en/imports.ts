import type { IMPORT_CODES } from '../../kernel/codes/imports.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof IMPORT_CODES> = {
  'import.not-found': { title: 'The import was not found.', next: 'See the list of imports.' },
  'import.another-running': {
    title: 'Another import is being applied.',
    next: 'Wait until it is done and try again.',
  },
};
