import * as z from 'zod';

export const apiEnv = z.object({ TABLE_NAME: z.string(), BUCKET_NAME: z.string() });
export const uploadEnv = z.object({
  TABLE_NAME: z.string(),
  BUCKET_NAME: z.string(),
  SECRET_ARN: z.string(),
  ISSUER_REALM: z.string(),
});
