import type { IncomingMessage } from 'node:http';
import type { AwsJsonResponse } from '../events/aws-json.ts';
import type { Handler } from './loopback.ts';

/** Answers one request of an AWS JSON protocol; `body` is its text. */
export type AwsHandle = (target: string, body: string) => Promise<AwsJsonResponse>;

/** A service whose answers are values still. */
export type ValueHandle = (target: string, body: unknown) => Promise<{ status: number; body: unknown }>;

const MAX_BYTES = 4 * 1024 * 1024;

/**
 * One address for several AWS services: `services` maps the first part of the header X-Amz-Target (`AmazonSQS`) to the stand-in. A
 * service that is not among them is an `UnknownOperationException` that names it.
 */
export function answerAwsServices(services: Readonly<Record<string, AwsHandle>>): Handler {
  return async (request, response) => {
    const target = String(request.headers['x-amz-target'] ?? '');
    const service = services[target.split('.')[0] ?? ''];
    const body = await readText(request);
    const answer = service
      ? body === undefined
        ? failure('RequestEntityTooLargeException', `A request has at most ${MAX_BYTES} bytes here`)
        : await service(target, body)
      : failure('UnknownOperationException', `Nothing here answers «${target}»`);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  };
}

/** Makes a service that takes and gives values speak text. */
export function asText(handle: ValueHandle): AwsHandle {
  return async (target, text) => {
    let input: unknown;
    try {
      input = JSON.parse(text);
    } catch {
      return failure('SerializationException', 'The request body is not JSON');
    }
    const { status, body } = await handle(target, input);
    return answerOf(status, body);
  };
}

function failure(type: string, message: string): AwsJsonResponse {
  return answerOf(400, { __type: type, message });
}

function answerOf(status: number, body: unknown): AwsJsonResponse {
  return { status, headers: { 'content-type': 'application/x-amz-json-1.0' }, body: JSON.stringify(body) };
}

/** The whole body, or undefined (and the rest thrown away) when it is too large. */
async function readText(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= MAX_BYTES) chunks.push(chunk);
  }
  return bytes > MAX_BYTES ? undefined : Buffer.concat(chunks).toString('utf8');
}
