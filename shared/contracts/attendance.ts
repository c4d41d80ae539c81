import * as z from 'zod';
import { id, periodId, requiredText } from './primitives.ts';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const days = z.number().int().min(0).max(31);
const minutes = z.number().int().min(0).max(44_640);

/** Working days of the person, each of them present, absent with or without a valid reason, or on leave; minutes; ceremonies missed. */
const counts = {
  workDays: days,
  present: days,
  lateMinutes: minutes,
  earlyMinutes: minutes,
  absentWithReason: days,
  absentWithoutReason: days,
  leaveDays: days,
  missedCeremonies: z.number().int().min(0).max(62),
};
/** The longest run of working days without a valid reason that reaches into the month, days before it included; `null`: not counted. */
const longestRun = z.number().int().min(0).max(366).nullable();

const count = z.number().int();
const sum = z.object(
  Object.fromEntries(Object.keys(counts).map((name) => [name, count])) as {
    [Name in keyof typeof counts]: typeof count;
  },
);

/**
 * The attendance of a person in a period. `missing`: months that have begun and that nobody brought in; they are not zero, and the sum
 * leaves them out. `version`: the ETag, of the year. `alert`: only for those who examine, `null` while nothing is to be examined.
 */
export const attendance = z
  .object({
    employee: id,
    period: periodId,
    months: z.array(z.object({ month, ...counts, longestRun })),
    missing: z.array(month),
    sum: sum.nullable(),
    version: count,
    alert: z.object({ days: count, fromMinutes: count, text: z.string() }).nullable().optional(),
  })
  .meta({ id: 'Attendance' });

/** `employee`: the reader themself where it is not said. */
export const getAttendance = {
  query: z.object({ employee: id.optional(), period: periodId }),
  response: attendance,
  status: 200,
} as const;
/** A month told anew, whole. The reason is short: the history shows it. */
export const correctAttendance = {
  params: z.object({ employee: id, month }),
  body: z.strictObject({ ...counts, longestRun: longestRun.default(null), reason: requiredText(200) }),
  response: attendance,
  status: 200,
} as const;
