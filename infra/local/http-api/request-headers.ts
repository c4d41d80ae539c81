import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { TLSSocket } from 'node:tls';

/** Bytes of the request line and all header values together that the API takes. */
export const MAX_HEADER_BYTES = 10_240;

// They belong to the connection and not to the request; cookies travel in a field of their own.
const LEFT_OUT = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'transfer-encoding',
  'upgrade',
  'cookie',
]);

/** Bytes of the request line and all header values. */
export function headerBytes(request: IncomingMessage): number {
  const values = request.rawHeaders.filter((_, place) => place % 2 === 1);
  const line = `${request.method} ${request.url} HTTP/${request.httpVersion}`;
  return [line, ...values].reduce((sum, text) => sum + Buffer.byteLength(text, 'latin1'), 0);
}

/** The headers of an event: lower-case names, repeated ones joined by a comma, with what the gateway adds about the sender. */
export function eventHeaders(request: IncomingMessage, sourceIp: string, now: Date): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, values] of Object.entries(request.headersDistinct)) {
    if (values && !LEFT_OUT.has(name)) headers[name] = values.join(',');
  }
  const forwarded = headers['x-forwarded-for'];
  headers['x-forwarded-for'] = forwarded ? `${forwarded}, ${sourceIp}` : sourceIp;
  headers['x-forwarded-port'] = String(request.socket.localPort ?? '');
  headers['x-forwarded-proto'] = (request.socket as TLSSocket).encrypted ? 'https' : 'http';
  headers['x-amzn-trace-id'] ??=
    `Root=1-${Math.floor(now.getTime() / 1000).toString(16)}-${randomBytes(12).toString('hex')}`;
  return headers;
}

/** Each cookie of a request as `name=value`, in the order sent. */
export function eventCookies(request: IncomingMessage): string[] {
  const sent = request.headersDistinct['cookie'] ?? [];
  return sent.flatMap((header) => header.split(/;\s*/)).filter((cookie) => cookie !== '');
}

/** The address of the client; an IPv4 address that came in as IPv6 is written as IPv4. */
export function sourceIpOf(request: IncomingMessage): string {
  return (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
}
