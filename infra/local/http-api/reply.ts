import type { ServerResponse } from 'node:http';

/** What goes back to the client. Header names are lower-case; cookies become Set-Cookie headers. */
export type Reply = { status: number; headers: Record<string, string>; cookies: string[]; body: Buffer };

const OWN_WORDS = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  413: 'Request Entity Too Large',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const;

/** An answer of the gateway itself: a status and `{"message": …}`. */
export function ownReply(status: keyof typeof OWN_WORDS): Reply {
  const body = Buffer.from(JSON.stringify({ message: OWN_WORDS[status] }));
  return { status, headers: { 'content-type': 'application/json' }, cookies: [], body };
}

/** An answer without a body. */
export function emptyReply(status: number, headers: Record<string, string>): Reply {
  return { status, headers, cookies: [], body: Buffer.alloc(0) };
}

/** Sends a reply with its length; when the client is gone, Node drops it. */
export function send(response: ServerResponse, reply: Reply): void {
  const bodiless = reply.status === 204 || reply.status === 304;
  for (const [name, value] of Object.entries(reply.headers)) response.setHeader(name, value);
  if (reply.cookies.length > 0) response.setHeader('set-cookie', cookiesBeside(reply));
  if (bodiless) response.removeHeader('content-type');
  else response.setHeader('content-length', reply.body.length);
  response.writeHead(reply.status);
  response.end(bodiless ? undefined : reply.body);
}

function cookiesBeside(reply: Reply): string[] {
  const header = reply.headers['set-cookie'];
  return header === undefined ? reply.cookies : [header, ...reply.cookies];
}
