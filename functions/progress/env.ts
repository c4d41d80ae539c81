import * as z from 'zod';

export const apiEnv = z.object({ TABLE_NAME: z.string(), EVIDENCE_BUCKET_NAME: z.string() });
export const checkEnv = z.object({ TABLE_NAME: z.string(), EVIDENCE_BUCKET_NAME: z.string() });
