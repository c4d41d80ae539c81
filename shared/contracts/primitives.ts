import * as z from 'zod';
import { ID, PERIOD, SEGMENT, UNIT } from '../kernel/ids.ts';
import { isCalendarDate } from '../kernel/dates.ts';

export const id = z.string().regex(ID);
export const unitCode = z.string().regex(UNIT);
export const periodId = z.string().regex(PERIOD);
export const segmentNumber = z.string().regex(SEGMENT);
export const calendarDate = z
  .string()
  .refine(isCalendarDate, 'not a date YYYY-MM-DD')
  .meta({ format: 'date' });
export const instant = z.iso.datetime();
/** `<period>.<employee>.<segment>`, for an appraisal and its realisation; `<year>.<employee>.<segment>` for an SKP. */
export const appraisalId = z.string().regex(/^\d{4}(-(Q[1-4]|0[1-9]|1[0-2]))?\.[a-z2-7]{12}\.[1-9]\d{0,2}$/);
export const skpId = z.string().regex(/^\d{4}\.[a-z2-7]{12}\.[1-9]\d{0,2}$/);
/** Free text of people: no control characters but line breaks, trimmed. */
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f]/;
export const text = (limit: number) =>
  z
    .string()
    .trim()
    .max(limit)
    .refine((it) => !CONTROL.test(it), 'control characters');
export const requiredText = (limit: number) => text(limit).refine((it) => it.length > 0, 'required');
export const cursor = z.string().max(1024).optional();
export const pageLimit = z.coerce.number().int().min(1).max(100).default(50);
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().optional() });
