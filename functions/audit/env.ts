import * as z from 'zod';

export const apiEnv = z.object({ TABLE_NAME: z.string() });
export const changeEnv = z.object({
  TABLE_NAME: z.string(),
  BUS_NAME: z.string(),
  AUDIT_BUCKET_NAME: z.string(),
});
