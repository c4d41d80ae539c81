import * as z from 'zod';
import { FEEDBACK } from '../kernel/ids.ts';
import { BEHAVIOURS } from '../regulation/sets.ts';
import { appraisalParams } from './appraisal.ts';
import { cursor, id, instant, pageLimit, pageOf, requiredText } from './primitives.ts';

const feedbackId = z.string().regex(FEEDBACK);

/** One indicator of the period's plan, one BerAKHLAK value, or neither. */
const about = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('IKI'), iki: z.number().int().min(1).max(99) }),
  z.strictObject({ kind: z.literal('BEHAVIOUR'), behaviour: z.enum(BEHAVIOURS) }),
  z.strictObject({ kind: z.literal('GENERAL') }),
]);

/** Who acted, for whom (`behalf`, where a Plt or Plh did), and when. */
const act = z.object({ at: instant, by: id, behalf: id.optional() });

/** Umpan balik of an assessor. What was withdrawn stays readable, with the reason. `version` is its ETag. */
export const feedback = act
  .extend({
    id: feedbackId,
    about,
    text: z.string(),
    version: z.number().int(),
    withdrawn: act.extend({ reason: z.string() }).nullable(),
  })
  .meta({ id: 'Feedback' });

export const listFeedback = {
  params: appraisalParams,
  query: z.object({ cursor, limit: pageLimit }),
  response: pageOf(feedback),
  status: 200,
} as const;
export const giveFeedback = {
  params: appraisalParams,
  body: z.strictObject({ about, text: requiredText(2000) }),
  response: feedback,
  status: 201,
} as const;
/** The reason is short: the history shows it. */
export const withdrawFeedback = {
  params: appraisalParams.extend({ feedback: feedbackId }),
  body: z.strictObject({ reason: requiredText(200) }),
  response: feedback,
  status: 200,
} as const;
