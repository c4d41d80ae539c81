import * as z from 'zod';

export const apiEnv = z.object({ TABLE_NAME: z.string(), BUCKET_NAME: z.string() });
export const stepEnv = z.object({ TABLE_NAME: z.string(), BUCKET_NAME: z.string() });
