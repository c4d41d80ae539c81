import * as z from 'zod';

const stored = z.object({ TABLE_NAME: z.string(), BUCKET_NAME: z.string() });

export const apiEnv = stored;
export const stepEnv = stored;
export const bundleEnv = stored.pick({ BUCKET_NAME: true });
/** Papers bear a code that only the installation can make, and the public address where it is checked. */
export const printEnv = stored.extend({ SECRET_ARN: z.string(), PUBLIC_ORIGIN: z.string() });
