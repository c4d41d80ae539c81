import type { Citation } from '../kernel/citation.ts';
import { cite } from './cite.ts';
import type { OrganisationAchievement } from './sets.ts';

/** Titles, blocks and columns of SKP, Lampiran SKP, Evaluasi Kinerja and Dokumen Evaluasi; layouts that were not read stand apart. */
export const OFFICIAL_FORMS_BASIS: readonly Citation[] = [
  cite('PERMENPANRB-6-2022', {}, 'V'),
  cite('PERMENPANRB-6-2022', {}, 'M', 'A-042'),
  cite('SE-MENPANRB-3-2023', {}, 'M', 'A-042'),
];

export const DISTRIBUTION_SHAPES_BASIS: readonly Citation[] = [cite('PERMENPANRB-6-2022', {}, 'V2', 'A-043')];

/** The curves that the regulation draws, as counts of 24 people from Sangat Kurang to Sangat Baik. They illustrate, and bound nothing. */
export const DISTRIBUTION_SHAPES: Readonly<Record<OrganisationAchievement, readonly number[]>> = {
  ISTIMEWA: [0, 1, 3, 7, 13],
  BAIK: [2, 3, 6, 11, 2],
  BUTUH_PERBAIKAN: [3, 4, 10, 4, 3],
  KURANG: [2, 11, 6, 3, 2],
  SANGAT_KURANG: [13, 7, 3, 1, 0],
};
