import * as z from 'zod';

/** A calculator knows nothing but its input. */
export const apiEnv = z.object({});
