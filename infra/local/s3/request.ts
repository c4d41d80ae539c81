import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

import type { Address } from './address.ts';
import type { Signed } from './signature.ts';
import type { Fields } from './signing.ts';

const LARGEST_DRAIN = 64 * 1024 ** 2;

const signing = new Set([
  'x-amz-algorithm',
  'x-amz-content-sha256',
  'x-amz-credential',
  'x-amz-date',
  'x-amz-expires',
  'x-amz-signature',
  'x-amz-signedheaders',
]);

/** Headers as single strings by lower-case name. */
export function readHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const pairs = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
  return Object.fromEntries(pairs);
}

/** The query without what belongs to a signature, and the headers with those that a presigned URL carries in its query. */
export function splitQuery(
  address: Address,
  headers: Fields,
  { presigned }: Signed,
): { query: Map<string, string>; fields: Record<string, string> } {
  const query = new Map<string, string>();
  const fields: Record<string, string> = {};
  for (const [name, value] of address.query) {
    const lower = name.toLowerCase();
    if (!presigned || !lower.startsWith('x-amz-')) query.set(name, value);
    else if (!signing.has(lower)) fields[lower] = value;
  }
  return { query, fields: { ...fields, ...headers } };
}

/**
 * Reads away what is left of a request's body, so that a client that is still sending sees the answer instead of a reset
 * connection. False when too much is left for that (or its length is unknown): then the connection should be closed.
 */
export async function drain(
  request: IncomingMessage,
  source: AsyncIterableIterator<Buffer>,
): Promise<boolean> {
  await source.return?.();
  if (request.readableEnded || request.destroyed) return true;
  const length = request.headers['content-length'];
  if (length === undefined && request.headers['transfer-encoding'] === undefined) return true;
  if (length === undefined || Number(length) > LARGEST_DRAIN) return false;
  const ended = new Promise<void>((resolve) => request.once('end', resolve).once('close', resolve));
  request.resume();
  await ended;
  return true;
}
