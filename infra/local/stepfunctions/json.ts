/** A value that JSON can carry: what states pass on, variables hold and definitions are written in. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** An object whose values JSON can carry. */
export type JsonObject = { [key: string]: Json };

/** Whether `value` is an object and not an array or null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
