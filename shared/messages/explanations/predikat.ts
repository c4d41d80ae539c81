import type { Sentences } from './phrase.ts';

export const workResult: Sentences = {
  RATED_BY_ASSESSOR: {
    id: 'Rating hasil kerja diberikan oleh pejabat penilai: {workResult:label}.',
    en: 'The assessor gave the rating of work results: {workResult:label}.',
  },
  ORGANISATION_ACHIEVEMENT_MISSING: {
    id: 'Capaian kinerja organisasi belum ditetapkan, sehingga pimpinan unit belum mempunyai rating hasil kerja.',
    en: 'The organisation’s achievement is not set, so the head of the unit has no rating of work results yet.',
  },
  ORGANISATION_ACHIEVEMENT: {
    id: 'Bagi pimpinan unit, capaian kinerja organisasi {achievement:label} menjadi rating hasil kerja: {workResult:label}.',
    en: 'For the head of a unit the organisation’s achievement, {achievement:label}, is the rating of work results: {workResult:label}.',
  },
};

export const predikat: Sentences = {
  WORK_RESULT_MISSING: {
    id: 'Rating hasil kerja belum ada, sehingga predikat belum dapat ditetapkan.',
    en: 'There is no rating of work results yet, so there is no predikat.',
  },
  WORK_BEHAVIOUR_MISSING: {
    id: 'Rating perilaku kerja belum ada, sehingga predikat belum dapat ditetapkan.',
    en: 'There is no rating of work behaviour yet, so there is no predikat.',
  },
  MATRIX: {
    id: 'Menurut matriks, hasil kerja {row:label} dan perilaku kerja {column:label} memberi predikat {predikat:label}.',
    en: 'In the matrix, work results {row:label} and behaviour {column:label} give the predikat {predikat:label}.',
  },
};
