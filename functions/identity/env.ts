import * as z from 'zod';

export const authorizeEnv = z.object({
  TABLE_NAME: z.string(),
  SECRET_ARN: z.string(),
  ISSUER: z.url(),
  /** Names the issuer in links: it stays when the issuer's address changes, and another issuer needs another name. */
  ISSUER_REALM: z.string(),
  AUDIENCE: z.string(),
  /** Subject of the one machine client that registers agencies. */
  INSTALLER_SUBJECT: z.string(),
});

export const apiEnv = z.object({ TABLE_NAME: z.string() });
