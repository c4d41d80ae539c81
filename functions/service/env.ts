import * as z from 'zod';

export const apiEnv = z.object({ ISSUER: z.url() });
