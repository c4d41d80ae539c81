/** A page of a list: `next` is an opaque cursor, absent on the last page. */
export type Page<T> = { items: T[]; next?: string };

/** An opaque cursor from the last key of a page. */
export function encodeCursor(key: Readonly<Record<string, unknown>>): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * The key inside a cursor, or `undefined` when it is not one of ours. The caller must check that the key belongs to the partition
 * that it is about to read: a cursor comes from outside.
 */
export function decodeCursor(cursor: string): Record<string, string> | undefined {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (typeof key !== 'object' || key === null || Array.isArray(key)) return undefined;
    const entries = Object.entries(key);
    if (!entries.every((entry): entry is [string, string] => typeof entry[1] === 'string')) return undefined;
    return Object.fromEntries(entries);
  } catch {
    return undefined;
  }
}
