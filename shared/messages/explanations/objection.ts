import type { Sentences } from './phrase.ts';

export const objectionDeadline: Sentences = {
  WINDOW: {
    id: 'Keberatan dapat diajukan dalam {days} {unit:label} sejak hasil diterima; hari terakhir {deadline}, yang bukan hari libur.',
    en: 'An objection can be filed within {days} {unit:label} of receiving the result; the last day is {deadline}, which is no day off.',
  },
};

export const objectionDecision: Sentences = {
  WINDOW: {
    id: 'Atasan pejabat penilai memutuskan dalam {days} {unit:label} sejak keberatan diajukan; paling lambat {deadline}.',
    en: 'The assessor’s superior decides within {days} {unit:label} of the objection; by {deadline}.',
  },
};

export const objectionInTime: Sentences = {
  FILED_ON: {
    id: 'Menurut waktu setempat keberatan diajukan pada {filedOn}; hari terakhir {deadline}.',
    en: 'By the local clock the objection was filed on {filedOn}; the last day is {deadline}.',
  },
};
