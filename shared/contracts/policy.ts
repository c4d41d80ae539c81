import * as z from 'zod';
import { calendarDate, instant, requiredText } from './primitives.ts';

const value = z.union([z.boolean(), z.number(), z.string().max(40)]);
const entry = z.object({ from: calendarDate, value, by: z.string(), at: instant, reason: z.string() });

/** One value of policy: what holds today and what is to come, what it may be, and the assumption that its default stands on. */
export const policyValue = z
  .object({
    name: z.string(),
    value,
    default: value,
    range: z.union([
      z.object({ kind: z.literal('BOOLEAN') }),
      z.object({ kind: z.literal('ONE_OF'), options: z.array(z.string()) }),
      z.object({ kind: z.literal('WHOLE'), min: z.number(), max: z.number() }),
    ]),
    assumption: z.object({ id: z.string(), text: z.object({ id: z.string(), en: z.string() }) }),
    /** All that was set, the latest day first. */
    entries: z.array(entry),
  })
  .meta({ id: 'PolicyValue' });

export const listPolicy = { response: z.object({ items: z.array(policyValue) }), status: 200 } as const;
/** In force from `from` on, today at the earliest. A period keeps the policy of the day on which it was opened. */
export const setPolicy = {
  params: z.object({ name: z.string().max(40) }),
  body: z.strictObject({ value, from: calendarDate, reason: requiredText(500) }),
  response: policyValue,
  status: 201,
} as const;
