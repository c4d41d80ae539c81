import type * as z from 'zod';

/** The environment of a function, checked at cold start; a missing variable is a fault that names it. */
export function readEnv<T extends z.ZodType>(schema: T): z.infer<T> {
  const parsed = schema.safeParse(process.env);
  if (!parsed.success) {
    throw new Error(
      `environment: ${parsed.error.issues.map((it) => `${it.path.join('.')} ${it.message}`).join('; ')}`,
    );
  }
  return parsed.data;
}
