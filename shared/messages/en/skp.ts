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
  'skp.qualitative-iki': {
    title: 'IKI number {iki} is in words, and this SKP is quantitative; it was not submitted.',
    next: 'Give the IKI an aspect, a unit and a target, or choose the qualitative approach.',
  },
  'skp.not-quantitative': {
    title: 'JPT and heads of unit kerja mandiri use the quantitative approach; it was not submitted.',
    next: 'Choose the quantitative approach and give each IKI a target in numbers.',
  },
  'skp.no-perspective': {
    title: 'IKI number {iki} has no perspective; the SKP was not submitted.',
    next: 'Choose a perspective for each IKI, then submit again.',
  },
  'skp.perspective-of-jpt': {
    title: 'IKI number {iki} has a perspective. Only the SKP of JPT and heads of unit kerja mandiri has one.',
    next: 'Clear the perspective, then submit again. Ask BKPSDM if your position is wrong.',
  },
  'skp.classification-of-jpt': {
    title:
      'RHK number {rhk} has a classification. Only the SKP of JPT and heads of unit kerja mandiri has one.',
    next: 'Clear the classification, then submit again. Ask BKPSDM if your position is wrong.',
  },
};
