/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** An object as JSON holds it. */
export interface JsonObject {
  [name: string]: Json;
}

/** True when the value is a JSON object: neither an array nor null. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text as a JSON object; throws an error that begins with `what` when it is not one. */
export function parseObject(text: string, what: string): JsonObject {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch (cause) {
    throw new Error(`${what} is not JSON: ${String(cause)}`, { cause });
  }
  if (!isObject(value)) throw new Error(`${what} is not a JSON object`);
  return value;
}
