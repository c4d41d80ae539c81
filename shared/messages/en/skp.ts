import type { SKP_CODES } from '../../kernel/codes/skp.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof SKP_CODES> = {
  'skp.not-found': { title: 'Not found, or outside your authority.', next: 'Check the link or ask BKPSDM.' },
  'skp.exists': { title: 'There is an SKP for this position and year.', next: 'Open the existing one.' },
  'skp.wrong-state': { title: 'The SKP is {state}; this needs {allowed}.', next: '{who} must act now.' },
  'skp.not-in-regime': {
    title: 'People in the regime {regime} make no SKP here.',
    next: 'Ask BKPSDM if your regime is wrong.',
  },
  'skp.iki-number-reused': {
    title: 'IKI number {iki} belongs to a removed IKI; nothing was saved.',
    next: 'Use a number that was never used.',
  },
  'skp.no-main-rhk': {
    title: 'The SKP has no main RHK; it was not submitted.',
    next: 'Add at least one main RHK.',
  },
  'skp.rhk-without-iki': { title: 'An RHK has no IKI: number {rhk}.', next: 'Add an IKI to it.' },
  'skp.too-many-iki': {
    title: 'The SKP has {count} IKI, the limit is {limit}.',
    next: 'Merge or remove some.',
  },
};
