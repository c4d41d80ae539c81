import type { IncomingMessage } from 'node:http';

/** Bytes of a request's body that the API takes. */
const MAX_BODY_BYTES = 10 * 1024 * 1024;

/** A body read whole, one that is too large, or one that the client never finished. */
export type ReadBody = { kind: 'whole'; bytes: Buffer } | { kind: 'too-large' } | { kind: 'aborted' };

/** Reads the body of a request; past the limit the rest is thrown away so that the client can still read the answer. */
export function readBody(request: IncomingMessage): Promise<ReadBody> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_BODY_BYTES) return void chunks.push(chunk);
      chunks.length = 0;
      resolve({ kind: 'too-large' });
    });
    request.on('end', () => resolve({ kind: 'whole', bytes: Buffer.concat(chunks) }));
    // The only error of a server's request is that the client went away.
    request.on('error', () => resolve({ kind: 'aborted' }));
  });
}

const TEXT = /^(text\/.*|application\/(json|xml|javascript|(.+\+)?(json|xml)))$/;

/** The fields of an event that carry a body: text as it is, everything else (also what is compressed) in base64. */
export function eventBody(
  bytes: Buffer,
  headers: Record<string, string>,
): { body?: string; isBase64Encoded: boolean } {
  if (bytes.length === 0) return { isBase64Encoded: false };
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const isText = TEXT.test(type) && headers['content-encoding'] === undefined;
  return isText
    ? { body: bytes.toString('utf8'), isBase64Encoded: false }
    : { body: bytes.toString('base64'), isBase64Encoded: true };
}
