import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { S3Error } from './errors.ts';
import type { Answer } from './service.ts';
import { renderXml } from './xml.ts';

/** The answer to a refusal, as S3's XML. `path` is what was asked for, without its query. */
export function answerError(error: S3Error, path: string, requestId: string): Answer {
  const { code, message, details, status, headers } = error;
  if (status === 304) return { status, headers };
  const facts = {
    Code: code,
    Message: message,
    ...details,
    Resource: path,
    RequestId: requestId,
    HostId: requestId,
  };
  return { status, headers, body: renderXml('Error', Object.entries(facts), false) };
}

/** Sends an answer, streaming its file; a HEAD gets the headers alone. */
export async function send(
  answer: Answer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { body, headers } = answer;
  const isXml = typeof body === 'string' && body !== '';
  const text = typeof body === 'string' ? body : '';
  const own = isXml
    ? { 'content-type': 'application/xml', 'content-length': String(Buffer.byteLength(body)) }
    : {};
  response.writeHead(answer.status, { ...headers, ...own });
  if (body === undefined || typeof body === 'string' || request.method === 'HEAD') {
    response.end(request.method === 'HEAD' ? '' : text);
    return;
  }
  await pipeline(Readable.from(body), response);
}
