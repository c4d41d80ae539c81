import { cite } from './cite.ts';

/** What an SKP must have before it can be submitted, each with its basis. */
export const SKP_COMPLETENESS = {
  mainRhk: { least: 1, basis: [cite('PP-30-2019', { pasal: '10' }, 'M', 'A-031')] },
  ikiPerRhk: { least: 1, basis: [cite('PP-30-2019', { pasal: '11' }, 'M', 'A-031')] },
  iki: { most: 24, basis: [cite('PERMENPANRB-6-2022', {}, 'D', 'A-032')] },
  /** Indicators in words stand only in a qualitative SKP. */
  qualitativeIki: { basis: [cite('PERMENPANRB-6-2022', {}, 'D', 'A-037')] },
  /** Every indicator of JPT and heads of unit kerja mandiri has a perspective; no other SKP has one, nor a classification. */
  perspective: { basis: [cite('PERMENPANRB-6-2022', {}, 'V')] },
  /** JPT and heads of unit kerja mandiri plan in numbers. */
  quantitative: { basis: [cite('PERMENPANRB-6-2022', {}, 'M', 'A-034')] },
} as const;

/** Why a plan of JPT and heads of unit kerja mandiri that leaves out a perspective is pointed out. */
export const ALL_PERSPECTIVES_BASIS = [cite('PERMENPANRB-6-2022', {}, 'M', 'A-035')];
