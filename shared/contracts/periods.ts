import * as z from 'zod';
import { calendarDate, id, instant, periodId, requiredText, segmentNumber } from './primitives.ts';

const states = [
  'PLANNED',
  'OPENING',
  'OPEN',
  'SEALING',
  'CALIBRATING',
  'FINALISING',
  'CLOSED',
  'DELIVERED',
  'FINAL',
] as const;

export const calendar = z
  .object({ realisationDeadline: instant, ratingDeadline: instant })
  .meta({ id: 'Calendar' });

export const period = z
  .object({
    id: periodId,
    kind: z.enum(['TAHUNAN', 'TRIWULANAN', 'BULANAN']),
    state: z.enum(states),
    from: calendarDate,
    to: calendarDate,
    calendar: calendar.extend({ version: z.number().int() }),
    policy: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    rules: z.string(),
    scorer: z.string(),
    reportsReady: z.boolean(),
    /** The papers of everybody are made, and their ZIPs. */
    documentsReady: z.boolean(),
    manifest: z.object({ key: z.string(), hash: z.string() }).optional(),
    version: z.number().int(),
  })
  .meta({ id: 'Period' });

const params = z.object({ period: periodId });

export const listPeriods = { response: z.object({ items: z.array(period) }), status: 200 } as const;
export const getPeriod = { params, response: period, status: 200 } as const;
/** A year or a quarter. Months are not offered yet: a plan has no monthly targets. */
export const createPeriod = {
  body: z.strictObject({ id: z.string().regex(/^\d{4}(-Q[1-4])?$/), calendar }),
  response: period,
  status: 201,
} as const;
export const reschedulePeriod = {
  params,
  body: z.strictObject({ realisationDeadline: instant, ratingDeadline: instant, reason: requiredText(500) }),
  response: period,
  status: 200,
} as const;
export const movePeriod = { params, response: period, status: 202 } as const;
export const deliverPeriod = { params, response: period, status: 200 } as const;

/** Gives a segment another assessor, also while periods are open. `reason` is for the history. */
export const correctLine = {
  params: z.object({ employee: id, segment: segmentNumber }),
  body: z.strictObject({ assessor: id, reason: requiredText(500) }),
  response: z.object({ employee: id, segment: segmentNumber, unit: z.string(), assessor: id.optional() }),
  status: 200,
} as const;
