import type { IncomingMessage } from 'node:http';
import { emptyReply, type Reply } from './reply.ts';

/**
 * The CORS settings of an API. An origin is written out (`https://example.go.id`) or is one of `*`, `http://*`, `https://*`;
 * `maxAge` is seconds.
 */
export type Cors = {
  allowOrigins: string[];
  allowMethods: string[];
  allowHeaders: string[];
  exposeHeaders?: string[];
  maxAge?: number;
};

/** Throws, naming it, for an allowed origin with a wildcard that AWS does not know. */
export function refuseUnknownWildcards(cors: Cors): void {
  const unknown = cors.allowOrigins.find(
    (origin) => origin.includes('*') && !['*', 'http://*', 'https://*'].includes(origin),
  );
  if (unknown) throw new Error(`CORS does not know this wildcard in an allowed origin: ${unknown}`);
}

/** Whether a browser asks by this request what it may send. */
export function isPreflight(request: IncomingMessage): boolean {
  const { origin, 'access-control-request-method': method } = request.headers;
  return request.method === 'OPTIONS' && origin !== undefined && method !== undefined;
}

/** The answer to a preflight: 204, for an allowed origin with everything that is allowed. */
export function preflightReply(cors: Cors, request: IncomingMessage): Reply {
  const origin = allowedOrigin(cors, request.headers.origin);
  if (origin === undefined) return emptyReply(204, {});
  return emptyReply(204, {
    'access-control-allow-origin': origin,
    ...listed('access-control-allow-methods', cors.allowMethods),
    ...listed('access-control-allow-headers', cors.allowHeaders),
    ...(cors.maxAge !== undefined && { 'access-control-max-age': String(cors.maxAge) }),
  });
}

/** The reply with the API's own CORS headers, for an allowed origin, in place of whatever the function said about CORS. */
export function withCors(reply: Reply, cors: Cors, request: IncomingMessage): Reply {
  const kept = Object.entries(reply.headers).filter(([name]) => !name.startsWith('access-control-'));
  const origin = allowedOrigin(cors, request.headers.origin);
  const own = origin === undefined ? {} : actualHeaders(cors, origin);
  return { ...reply, headers: { ...Object.fromEntries(kept), ...own } };
}

function actualHeaders(cors: Cors, origin: string): Record<string, string> {
  return {
    'access-control-allow-origin': origin,
    ...listed('access-control-expose-headers', cors.exposeHeaders ?? []),
  };
}

function listed(name: string, values: string[]): Record<string, string> {
  return values.length === 0 ? {} : { [name]: values.join(',') };
}

function allowedOrigin(cors: Cors, origin: string | undefined): string | undefined {
  if (origin === undefined) return undefined;
  if (cors.allowOrigins.includes('*')) return '*';
  const scheme = /^https?:\/\//.exec(origin)?.[0];
  const allowed = cors.allowOrigins.includes(origin) || (scheme && cors.allowOrigins.includes(`${scheme}*`));
  return allowed ? origin : undefined;
}
