import * as z from 'zod';

export const authorizeEnv = z.object({
  TABLE_NAME: z.string(),
  SECRET_ARN: z.string(),
  ISSUER: z.url(),
  AUDIENCE: z.string(),
  /** Subject of the one machine client that registers agencies. */
  INSTALLER_SUBJECT: z.string(),
});

export const apiEnv = z.object({ TABLE_NAME: z.string() });
