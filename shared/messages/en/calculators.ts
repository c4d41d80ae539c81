import type { CALCULATOR_CODES } from '../../kernel/codes/calculators.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof CALCULATOR_CODES> = {
  'calculator.not-found': {
    title: 'There is no such calculator.',
    next: 'See the list of calculators.',
  },
  'calculator.csv-unreadable': {
    title: 'The CSV cannot be read.',
    next: 'Correct what fields names; names of columns are in the list of calculators.',
  },
};
