import { Agent, request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Sent } from './sent.ts';

/** What came back, as it came. */
export type Answer = { status: number; headers: Readonly<Record<string, string>>; body: Buffer };

const agent = new Agent({ keepAlive: true });

/**
 * Sends a request byte by byte as it is: `fetch` would tidy up the path and refuse what others may send. `token` is the value of the
 * Authorization header, none when it is empty.
 */
export async function send(
  url: string,
  { method, target, headers, body }: Sent,
  token: string,
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const all = { ...headers, ...length, ...(token === '' ? {} : { authorization: token }) };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const outgoing = request({ hostname, port, method, path: target, headers: all, agent }, resolve);
    outgoing.on('error', reject);
    outgoing.end(body);
  });
  const received = Object.entries(response.headersDistinct).map(([name, it]) => [name, it?.join(',') ?? '']);
  return {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(received) as Record<string, string>,
    body: await buffer(response),
  };
}
