import * as z from 'zod';
import { AGGREGATIONS, ASPECTS, DIRECTIONS, PERSPECTIVES, RHK_KINDS } from '../regulation/sets.ts';
import { appraisalId, id, periodId, segmentNumber, text } from './primitives.ts';
import { decimal } from './skp.ts';

const version = z.number().int().min(0);
const number = z.number().int().min(1).max(99);

const anyRealisedIki = {
  number,
  rhk: z.object({ number: z.number().int(), kind: z.enum(RHK_KINDS), text: z.string() }),
  text: z.string(),
  perspective: z.enum(PERSPECTIVES).nullable(),
  note: z.string(),
};
/**
 * One indicator with the plan that is in force in the period and what was reported for it. One in words is not measured: its target and
 * its realisation are words, and the indicative value knows nothing of it.
 */
const realisedIki = z.discriminatedUnion('approach', [
  z.object({
    ...anyRealisedIki,
    approach: z.literal('KUANTITATIF'),
    aspect: z.enum(ASPECTS),
    unit: z.string(),
    direction: z.enum(DIRECTIONS),
    aggregation: z.enum(AGGREGATIONS),
    target: z.object({ low: z.number(), high: z.number() }),
    realisation: z.number().nullable(),
  }),
  z.object({ ...anyRealisedIki, approach: z.literal('KUALITATIF'), target: z.string() }),
]);

/** What was reported for a period. `version` is its ETag, 0 while nothing is. `plan`: the SKP version in force there, 0 while none is. */
export const realisation = z
  .object({
    id: appraisalId,
    period: periodId,
    employee: id,
    segment: segmentNumber,
    plan: version,
    version,
    iki: z.array(realisedIki),
  })
  .meta({ id: 'Realisation' });

const listed = z.object({
  id: appraisalId,
  period: periodId,
  segment: segmentNumber,
  /** Indicators in numbers in the plan, and those of them that were reported; `version` tells whether anything was. */
  planned: version,
  reported: version,
  version,
});

const params = z.object({ appraisal: appraisalId });

export const listRealisations = {
  query: z.object({ period: periodId }),
  response: z.object({ items: z.array(listed) }),
  status: 200,
} as const;
export const getRealisation = { params, response: realisation, status: 200 } as const;
/** Indicators that are not mentioned stay as they are; `null` takes a number back. One in words takes a note and no number. */
export const saveRealisation = {
  params,
  body: z.strictObject({
    iki: z
      .array(
        z.strictObject({
          number,
          realisation: decimal.nullable().default(null),
          note: text(2000).default(''),
        }),
      )
      .min(1)
      .max(99)
      .refine((all) => new Set(all.map((it) => it.number)).size === all.length, 'a number is used twice'),
  }),
  response: realisation,
  status: 200,
} as const;
