import * as z from 'zod';

export const apiEnv = z.object({ TABLE_NAME: z.string() });
