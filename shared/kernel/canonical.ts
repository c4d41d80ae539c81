import { createHash } from 'node:crypto';

/** JSON with sorted keys and no spaces: the same value gives the same bytes. Throws on a number that is no integer. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, it]) => it !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([name, it]) => `${JSON.stringify(name)}:${canonical(it)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isInteger(value)) throw new Error(`${value} is not an integer`);
  return JSON.stringify(value);
}

/** SHA-256 of a text, in hex: objects are named by it. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
