import * as z from 'zod';
import { calendarDate, instant, periodId, requiredText } from './primitives.ts';

const texts = z.object({ id: z.string(), en: z.string() });
const entry = z.object({
  from: calendarDate,
  value: z.unknown(),
  by: z.string(),
  at: instant,
  reason: z.string(),
});

/** One value of policy: what holds today and what is to come, what it may be, and the assumption that its default stands on. */
export const policyValue = z
  .object({
    name: z.string(),
    label: texts,
    /** What it decides. */
    description: texts,
    value: z.unknown(),
    default: z.unknown(),
    /**
     * JSON Schema of the value, to build a form from: `title` of a field is its Indonesian label, `description` the English one. Beside
     * it `total` (fields are so much together), `distinct` and `ascending` (fields of rows; `*`: all numbers).
     */
    schema: z.record(z.string(), z.unknown()),
    /** Whether a period keeps the value of the day on which it was opened. */
    pinned: z.boolean(),
    assumption: z.object({ id: z.string(), text: texts }),
    /** All that was set, the latest day first. */
    entries: z.array(entry),
  })
  .meta({ id: 'PolicyValue' });

export const listPolicy = { response: z.object({ items: z.array(policyValue) }), status: 200 } as const;
/** What a period keeps since it was opened; before that, what is in force today and would be kept. */
export const getPeriodPolicy = {
  params: z.object({ period: periodId }),
  response: z.object({
    period: periodId,
    /** Whether the period was opened, so that nothing changes the values any more. */
    pinned: z.boolean(),
    items: z.array(z.object({ name: z.string(), label: texts, value: z.unknown() })),
  }),
  status: 200,
} as const;
/** In force from `from` on, today at the earliest. A period keeps the policy of the day on which it was opened. */
export const setPolicy = {
  params: z.object({ name: z.string().max(40) }),
  /** What the value may be, `GET /v1/policy` says. */
  body: z.strictObject({ value: z.unknown(), from: calendarDate, reason: requiredText(500) }),
  response: policyValue,
  status: 201,
} as const;
