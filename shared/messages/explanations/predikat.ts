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

export const performanceValue: Sentences = {
  WEIGHTED: {
    id: 'SKP berbobot {skp}% dan perilaku kerja {behaviour}%: nilai kinerja {value:hundredths}.',
    en: 'The SKP weighs {skp}% and behaviour {behaviour}%: the performance value is {value:hundredths}.',
  },
  FROM: {
    id: 'Nilai mulai dari {from} berpredikat {predikat:label}.',
    en: 'From {from} on the predikat is {predikat:label}.',
  },
  BELOW: {
    id: 'Di bawah 70, batas antara Kurang dan Sangat Kurang adalah {from}: {predikat:label}.',
    en: 'Below 70, {from} parts Kurang from Sangat Kurang: {predikat:label}.',
  },
  NO_NEW_IDEA: {
    id: 'Tanpa ide baru atau cara baru yang bermanfaat, predikat tertinggi adalah {predikat:label}.',
    en: 'Without a new idea or way of working that benefits, the best predikat is {predikat:label}.',
  },
};

export const annualPredikat: Sentences = {
  MEAN: {
    id: 'Rata-rata menurut lamanya, {points} poin dalam {months} bulan, paling dekat dengan {proposal:label}. Ini usulan, bukan ketetapan.',
    en: 'The mean by duration, {points} points in {months} months, is nearest to {proposal:label}. This is a proposal that binds nobody.',
  },
  EXACTLY_HALF: {
    id: 'Rata-rata tepat di antara {lower:label} dan {better:label}; diusulkan yang lebih rendah.',
    en: 'The mean lies exactly between {lower:label} and {better:label}; the lower one is proposed.',
  },
  MISCONDUCT_IN_A_PERIOD: {
    id: 'Ada periode berpredikat Kurang atau Sangat Kurang karena perilaku; pejabat penilai diminta mencermatinya.',
    en: 'A period was Kurang or Sangat Kurang because of behaviour; the assessor is asked to look at it.',
  },
};
