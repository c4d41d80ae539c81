import * as z from 'zod';
import { ORGANISATION_ACHIEVEMENTS, RATINGS } from '../regulation/sets.ts';
import { appraisal, appraisalParams, developmentNeed } from './appraisal.ts';
import { text } from './primitives.ts';

/** Both ratings anew. For a head of unit `achievement` takes the place of `workResult`, and what is left out stays. An empty reason is refused. Development needs that are left out stay. */
export const reRateAppraisal = {
  params: appraisalParams,
  body: z.strictObject({
    workResult: z.enum(RATINGS).nullable().default(null),
    workBehaviour: z.enum(RATINGS).nullable().default(null),
    achievement: z.enum(ORGANISATION_ACHIEVEMENTS).nullable().default(null),
    development: developmentNeed.optional(),
    reason: text(1000),
  }),
  response: appraisal,
  status: 200,
} as const;
