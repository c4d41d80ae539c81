import * as z from 'zod';
import type { ScoredIki } from '../../../shared/regulation/score.ts';
import { BEHAVIOURS, RHK_KINDS } from '../../../shared/regulation/sets.ts';
import { labelled, onceRead, rating } from './fields.ts';
import { measured, plainIndicator, realised } from './indicator-fields.ts';

const indicator = z.strictObject({
  jenis: labelled(z.enum(RHK_KINDS), 'Jenis hasil kerja', 'Kind of the result'),
  ...plainIndicator,
});

/** Indicators of a whole SKP, of main and of additional results, without weights. */
export const scored = labelled(z.array(indicator).max(24), 'Indikator kinerja individu', 'Indicators');

/** {@link scored} as rules take them, numbered from 1. */
export function scoredOf(all: z.output<typeof scored>): ScoredIki[] {
  return all.map((it, at) => ({
    number: at + 1,
    kind: it.jenis,
    ...measured(it),
    realisation: realised(it.realisasi),
  }));
}

/** Ratings of single values of BerAKHLAK, each at most once. */
export const behaviours = labelled(
  z
    .array(
      z.strictObject({
        nilai: labelled(z.enum(BEHAVIOURS), 'Nilai BerAKHLAK', 'Value of BerAKHLAK'),
        rating: labelled(rating, 'Rating', 'Rating'),
      }),
    )
    .max(BEHAVIOURS.length)
    .refine((all) => new Set(all.map(({ nilai }) => nilai)).size === all.length, {
      ...onceRead,
      message: 'each value of BerAKHLAK once',
    }),
  'Rating tiap nilai BerAKHLAK, bila ada',
  'Ratings of single values, where there are any',
);

/** {@link behaviours} as rules take them. */
export function behavioursOf(all: z.output<typeof behaviours>) {
  return all.map(({ nilai, rating: given }) => ({ behaviour: nilai, rating: given }));
}
