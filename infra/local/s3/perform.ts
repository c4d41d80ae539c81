import type { IncomingMessage } from 'node:http';

import { parseAddress } from './address.ts';
import { answerPreflight } from './cors.ts';
import { notImplemented, S3Error } from './errors.ts';
import { chooseOperation } from './operations.ts';
import { postObject } from './operations/post-object.ts';
import { readHeaders, splitQuery } from './request.ts';
import type { Answer, Bucket, Service } from './service.ts';
import { verifySignature } from './signature.ts';

/** A request with the one iterator that reads its body, and the id it is answered with. */
export type Exchange = { request: IncomingMessage; source: AsyncIterableIterator<Buffer>; requestId: string };

/** Checks who is asking, finds what is asked for and does it. Refusals are thrown as S3Error. */
export async function perform(
  service: Service,
  buckets: readonly Bucket[],
  exchange: Exchange,
): Promise<Answer> {
  const { request, source, requestId } = exchange;
  const method = request.method ?? '';
  const address = parseAddress(request.url ?? '');
  const { key, query: pairs } = address;
  const bucket = buckets.find(({ name }) => name === address.bucket);
  const store = service.stores.get(address.bucket);
  if (method === 'OPTIONS') {
    return { status: 200, headers: answerPreflight(bucket?.cors ?? [], request.headers) };
  }
  const headers = readHeaders(request.headers);
  const origin = { requestId, address: request.socket.remoteAddress ?? '' };
  const isForm =
    method === 'POST' && key === '' && /^multipart\/form-data\b/i.test(headers['content-type'] ?? '');
  if (isForm) {
    // A form proves itself by its policy, and can ask for nothing else: only postObject may see it.
    if (pairs.length > 0) throw notImplemented('a query on a form');
    if (!bucket || !store) throw new S3Error('AccessDenied', 'Access Denied');
    const signed = { presigned: false, payload: 'unsigned' } as const;
    return postObject({
      ...store,
      service,
      bucket,
      key,
      query: new Map(),
      fields: headers,
      signed,
      source,
      ...origin,
    });
  }
  // Nothing gets past here without a signature, not even to learn the names of buckets.
  const signed = verifySignature({ method, address, headers }, service.signer, service.now());
  if (!bucket || !store) throw new S3Error('NoSuchBucket', 'The specified bucket does not exist');
  const { query, fields } = splitQuery(address, headers, signed);
  const operation = chooseOperation(method, key, query);
  return operation.run({ ...store, service, bucket, key, query, fields, signed, source, ...origin });
}
