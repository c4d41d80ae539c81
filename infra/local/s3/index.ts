import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { firstSegment } from './address.ts';
import { answerError, send } from './answer.ts';
import { corsHeaders } from './cors.ts';
import { S3Error } from './errors.ts';
import { openService } from './open.ts';
import { perform } from './perform.ts';
import { drain } from './request.ts';
import type { Answer, Options } from './service.ts';

export type { ObjectCreated } from './event.ts';
export type { Bucket, Options } from './service.ts';

/** A local Amazon S3 that somebody else's HTTP server lets answer. */
export type S3 = {
  /** Whether the first segment of a raw request target (`/bucket/key?query`) is one of the buckets. */
  owns(path: string): boolean;
  /** Answers one request. Rejects, after having answered 500, only for a fault (a bug, a full disk, a failed publish). */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Waits for the requests under way; what comes later is answered with 503. */
  close(): Promise<void>;
};

function isAborted(request: IncomingMessage, error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return !request.complete && (code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE');
}

/** Creates the local S3; `index.ts` is its only door. Nothing is read or exposed without a valid signature or policy. */
export function createS3(options: Options): S3 {
  const names = new Set(options.buckets.map(({ name }) => name));
  const opening = openService(options);
  // A failed opening is told to every request; until the first one comes, it must not end the process.
  opening.catch(() => undefined);
  const running = new Set<Promise<void>>();
  let closed = false;

  const exchange = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = randomBytes(8).toString('hex').toUpperCase();
    const source: AsyncIterableIterator<Buffer> = request.iterator({ destroyOnReturn: false });
    const target = request.url ?? '';
    let fault: unknown;
    let answer: Answer;
    try {
      if (closed) throw new S3Error('ServiceUnavailable', 'The server is shutting down.');
      answer = await perform(await opening, options.buckets, { request, source, requestId });
    } catch (error) {
      if (!(error instanceof S3Error)) fault = error;
      // A client that goes away in the middle of its body has nobody to answer to, and is no fault of ours.
      if (isAborted(request, error)) return;
      const internal = new S3Error('InternalError', 'We encountered an internal error. Please try again.');
      const refusal = error instanceof S3Error ? error : internal;
      answer = answerError(refusal, target.split('?')[0] ?? '', requestId);
    }
    const bucket = options.buckets.find(({ name }) => name === firstSegment(target));
    const cors =
      request.method === 'OPTIONS'
        ? {}
        : corsHeaders(bucket?.cors ?? [], request.method ?? '', request.headers);
    const connection: Record<string, string> = (await drain(request, source)) ? {} : { connection: 'close' };
    const id = { 'x-amz-request-id': requestId, 'x-amz-id-2': requestId, server: 'AmazonS3' };
    try {
      await send(
        { ...answer, headers: { ...answer.headers, ...cors, ...connection, ...id } },
        request,
        response,
      );
    } catch (error) {
      // A reader may go away at any time; otherwise nobody must wait for an answer that cannot be sent.
      if (!response.destroyed || !response.headersSent) fault ??= error;
      response.destroy();
    }
    if (fault !== undefined) throw fault;
  };

  return {
    owns: (path) => names.has(firstSegment(path)),
    handle: async (request, response) => {
      const mine = exchange(request, response);
      running.add(mine);
      try {
        await mine;
      } finally {
        running.delete(mine);
      }
    },
    close: async () => {
      closed = true;
      await Promise.allSettled([opening, ...running]);
    },
  };
}
