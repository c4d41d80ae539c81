import type { Sentences } from './phrase.ts';

export const talentBox: Sentences = {
  PERFORMANCE: {
    id: 'Predikat {predikat:label} berarti kinerja {performance:label}.',
    en: 'The predikat {predikat:label} means performance {performance:label}.',
  },
  POTENTIAL: {
    id: 'Potensial tinggi mulai dari {high} dan menengah mulai dari {middle}: {potential:label}.',
    en: 'Potential is high from {high} and middling from {middle}: {potential:label}.',
  },
};
