import * as z from 'zod';

/** Problem details (RFC 9457) of every refusal: a stable code, who must act next and how, the correlation id, and the legal basis. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    next: z.string(),
    correlationId: z.string(),
    values: z.record(z.string(), z.unknown()).optional(),
    fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    citations: z.array(z.record(z.string(), z.unknown())).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;
