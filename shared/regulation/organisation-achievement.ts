import type { Citation } from '../kernel/citation.ts';
import { cite } from './cite.ts';

/** Whose achievement stands on a person's evaluation. */
export const NEAREST_ACHIEVEMENT_BASIS: readonly Citation[] = [cite('SE-MENPANRB-3-2023', {}, 'D', 'A-038')];
