import * as z from 'zod';

export const health = {
  response: z.object({ status: z.literal('ok'), version: z.string(), time: z.iso.datetime() }),
  status: 200,
} as const;

export const openapi = { response: z.record(z.string(), z.unknown()), status: 200 } as const;
