import type { Citation } from '../kernel/citation.ts';
import { cite } from './cite.ts';

/** Whose achievement stands on a person's evaluation. */
export const NEAREST_ACHIEVEMENT_BASIS: readonly Citation[] = [cite('SE-MENPANRB-3-2023', {}, 'D', 'A-038')];

/** A position as the head of a unit: held as Plt or not, and since when. */
type Headship = { acting: boolean; from: string };

/** Who answers for a unit where two could, to sort by: definitive before Plt, then the one that began later. */
export function answersFirst(one: Headship, other: Headship): number {
  if (one.acting !== other.acting) return one.acting ? 1 : -1;
  return one.from === other.from ? 0 : one.from > other.from ? -1 : 1;
}
