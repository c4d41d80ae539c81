import type { Sentences } from './phrase.ts';

export const eligibility: Sentences = {
  REASON: {
    id: 'Karena {by:label} {value:label}: {answer:label}.',
    en: 'Because of {by:label} {value:label}: {answer:label}.',
  },
  ANSWER: { id: 'Jadi {about:label}: {answer:label}.', en: 'So {about:label}: {answer:label}.' },
};
