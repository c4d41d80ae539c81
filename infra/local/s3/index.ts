import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { firstSegment, parseAddress } from './address.ts';
import { answerPreflight, corsHeaders } from './cors.ts';
import { S3Error } from './errors.ts';
import type { ObjectCreated } from './event.ts';
import { openService } from './open.ts';
import { chooseOperation } from './operations.ts';
import { postObject } from './operations/post-object.ts';
import { drain, readHeaders, splitQuery } from './request.ts';
import type { Answer, Bucket, Service } from './service.ts';
import { verifySignature } from './signature.ts';
import { renderXml } from './xml.ts';

export type { ObjectCreated } from './event.ts';
export type { Bucket } from './service.ts';

/** A local Amazon S3 that somebody else's HTTP server lets answer. */
export type S3 = {
  /** Whether the first segment of a raw request target (`/bucket/key?query`) is one of the buckets. */
  owns(path: string): boolean;
  /** Answers one request. Rejects, after having answered 500, only for a fault (a bug, a full disk, a failed publish). */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Waits for the requests under way; what comes later is answered with 503. */
  close(): Promise<void>;
};

/**
 * `directory` keeps everything; `credentials` are the only ones that may sign. `publish` is called with the event of each new
 * object of a bucket with `eventBridge`, after the object is durable and before the answer; an event that could not be published
 * is published at the next start. `now` is the clock, for tests.
 */
export type Options = {
  directory: string;
  buckets: Bucket[];
  credentials: { accessKeyId: string; secretAccessKey: string };
  region: string;
  publish: (event: ObjectCreated) => Promise<void> | void;
  now?: () => Date;
};

type Exchange = { request: IncomingMessage; source: AsyncIterableIterator<Buffer>; requestId: string };

async function perform(service: Service, buckets: readonly Bucket[], exchange: Exchange): Promise<Answer> {
  const { request, source, requestId } = exchange;
  const method = request.method ?? '';
  const address = parseAddress(request.url ?? '');
  const bucket = buckets.find(({ name }) => name === address.bucket);
  const store = service.stores.get(address.bucket);
  if (method === 'OPTIONS')
    return { status: 200, headers: answerPreflight(bucket?.cors ?? [], request.headers) };
  const headers = readHeaders(request.headers);
  const isForm =
    method === 'POST' && address.key === '' && /^multipart\/form-data\b/i.test(headers['content-type'] ?? '');
  // A form proves itself by its policy; nothing else gets past here without a signature, not even the names of buckets.
  const signed = isForm
    ? ({ presigned: false, payload: 'unsigned' } as const)
    : verifySignature({ method, address, headers }, service.signer, service.now());
  if (!bucket || !store) {
    throw new S3Error(isForm ? 'AccessDenied' : 'NoSuchBucket', 'The specified bucket does not exist');
  }
  const { query, fields } = splitQuery(address, headers, signed);
  const origin = { requestId, address: request.socket.remoteAddress ?? '' };
  const call = { ...store, service, bucket, key: address.key, query, fields, signed, source, ...origin };
  if (isForm && query.size === 0) return postObject(call);
  return chooseOperation(method, address.key, query).run(call);
}

function answerError(error: S3Error, path: string, requestId: string): Answer {
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

async function send(answer: Answer, request: IncomingMessage, response: ServerResponse): Promise<void> {
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
      // A client that goes away in the middle of its body has nobody to answer to, and is no fault of ours.
      if (request.destroyed && !request.complete) return;
      if (!(error instanceof S3Error)) fault = error;
      const internal = new S3Error('InternalError', 'We encountered an internal error. Please try again.');
      answer = answerError(
        error instanceof S3Error ? error : internal,
        target.split('?')[0] ?? '',
        requestId,
      );
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
      if (!response.destroyed || response.headersSent === false) fault ??= error;
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
