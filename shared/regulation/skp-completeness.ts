import { cite } from './cite.ts';

/** What an SKP must have before it can be submitted, each with its basis. */
export const SKP_COMPLETENESS = {
  mainRhk: { least: 1, basis: [cite('PP-30-2019', { pasal: '10' }, 'M', 'A-031')] },
  ikiPerRhk: { least: 1, basis: [cite('PP-30-2019', { pasal: '11' }, 'M', 'A-031')] },
  iki: { most: 24, basis: [cite('PERMENPANRB-6-2022', {}, 'D', 'A-032')] },
} as const;
