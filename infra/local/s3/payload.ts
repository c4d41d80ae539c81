import { createHash } from 'node:crypto';

import {
  type Checksum,
  checkChecksumForm,
  type ChecksumAlgorithm,
  checksumField,
  createDigest,
  declaredChecksum,
  parseAlgorithm,
} from './checksum.ts';
import { decodeAwsChunked } from './chunked.ts';
import { S3Error } from './errors.ts';
import type { Fields, Signed } from './signature.ts';

const LARGEST_PUT = 5 * 1024 ** 3;

/** What a body must prove. `checksum` is asked after the body was read, because a trailer comes last. */
export type Expected = {
  algorithm: ChecksumAlgorithm;
  checksum?: () => Checksum;
  length?: number;
  md5?: string;
  sha256?: string;
  most?: number;
};

/** What a body was: its size in bytes, the hex MD5 and the checksum of the expected algorithm. */
export type Receipt = { size: number; md5: string; checksum: Checksum };

/** A body with what it must prove. */
export type Payload = { body: AsyncIterable<Buffer>; expected: Expected };

function declaredMd5(fields: Fields): string | undefined {
  const value = fields['content-md5'];
  if (value === undefined) return undefined;
  const bytes = Buffer.from(value, 'base64');
  if (bytes.length === 16 && bytes.toString('base64') === value) return bytes.toString('hex');
  throw new S3Error('InvalidDigest', 'The Content-MD5 you specified was invalid.');
}

/** What headers or form fields declare about a body's digests; CRC64NVME is computed when they name no algorithm. */
export function declaredDigests(fields: Fields): Expected {
  const checksum = declaredChecksum(fields);
  const md5 = declaredMd5(fields);
  const named = fields['x-amz-sdk-checksum-algorithm'] ?? fields['x-amz-checksum-algorithm'];
  if (checksum && named && parseAlgorithm(named) !== checksum.algorithm) {
    throw new S3Error(
      'InvalidRequest',
      `Value for ${checksumField(checksum.algorithm)} is not of the algorithm ${named}.`,
    );
  }
  return {
    algorithm: checksum?.algorithm ?? 'CRC64NVME',
    ...(checksum && { checksum: () => checksum }),
    ...(md5 !== undefined && { md5 }),
  };
}

function readLength(fields: Fields, name: string): number {
  const value = fields[name];
  if (value === undefined || !/^\d{1,15}$/.test(value)) {
    throw new S3Error('MissingContentLength', `You must provide the ${name} HTTP header.`);
  }
  return Number(value);
}

function chunkedPayload(source: AsyncIterator<Buffer>, fields: Fields): Payload {
  const { body, trailers } = decodeAwsChunked(source);
  const expected = { ...declaredDigests(fields), length: readLength(fields, 'x-amz-decoded-content-length') };
  const trailer = fields['x-amz-trailer']?.trim().toLowerCase();
  if (trailer === undefined) return { body, expected };
  if (expected.checksum || !trailer.startsWith('x-amz-checksum-')) {
    throw new S3Error('InvalidRequest', `The trailer ${trailer} is not the one checksum of this request.`);
  }
  const algorithm = parseAlgorithm(trailer.slice('x-amz-checksum-'.length));
  const checksum = (): Checksum => {
    const found = { algorithm, value: trailers.get(trailer) ?? '' };
    checkChecksumForm(found);
    return found;
  };
  return { body, expected: { ...expected, algorithm, checksum } };
}

/** The body of a signed request, decoded if it comes in chunks, with all that its headers declare about it. */
export function openPayload(source: AsyncIterableIterator<Buffer>, fields: Fields, signed: Signed): Payload {
  const payload =
    signed.payload === 'unsigned-chunks'
      ? chunkedPayload(source, fields)
      : plainPayload(source, fields, signed);
  if (fields['x-amz-sdk-checksum-algorithm'] !== undefined && !payload.expected.checksum) {
    throw new S3Error(
      'InvalidRequest',
      'x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.',
    );
  }
  return { ...payload, expected: { most: LARGEST_PUT, ...payload.expected } };
}

function plainPayload(body: AsyncIterable<Buffer>, fields: Fields, { payload }: Signed): Payload {
  const length = readLength(fields, 'content-length');
  const sha256 = typeof payload === 'object' ? { sha256: payload.sha256 } : {};
  return { body, expected: { ...declaredDigests(fields), ...sha256, length } };
}

function tooLarge(most: number): S3Error {
  const details = { MaxSizeAllowed: String(most) };
  return new S3Error('EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size', { details });
}

function verify(receipt: Receipt, sha256: string | undefined, expected: Expected): void {
  if (expected.length !== undefined && receipt.size !== expected.length) {
    throw new S3Error(
      'IncompleteBody',
      'You did not provide the number of bytes specified by the Content-Length',
    );
  }
  if (sha256 !== expected.sha256) {
    throw new S3Error(
      'XAmzContentSHA256Mismatch',
      "The provided 'x-amz-content-sha256' header does not match what was computed.",
    );
  }
  if (expected.md5 !== undefined && expected.md5 !== receipt.md5) {
    throw new S3Error('BadDigest', 'The Content-MD5 you specified did not match what we received.');
  }
  const declared = expected.checksum?.();
  if (declared && declared.value !== receipt.checksum.value) {
    throw new S3Error(
      'BadDigest',
      `The ${declared.algorithm} you specified did not match the calculated checksum.`,
    );
  }
}

/**
 * Reads a body into `sink`, chunk by chunk, and checks everything that was expected of it. Throws `EntityTooLarge` as soon as
 * it grows too large; `IncompleteBody`, `XAmzContentSHA256Mismatch` or `BadDigest` at its end. The sink must then forget it.
 */
export async function receive(
  { body, expected }: Payload,
  sink: (chunk: Buffer) => unknown,
): Promise<Receipt> {
  const most = expected.most ?? Number.POSITIVE_INFINITY;
  if ((expected.length ?? 0) > most) throw tooLarge(most);
  const md5 = createHash('md5');
  const sha256 = expected.sha256 === undefined ? undefined : createHash('sha256');
  const digest = createDigest(expected.algorithm);
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) throw tooLarge(most);
    md5.update(chunk);
    sha256?.update(chunk);
    digest.update(chunk);
    await sink(chunk);
  }
  const checksum = { algorithm: expected.algorithm, value: digest.value() };
  const receipt = { size, md5: md5.digest('hex'), checksum };
  verify(receipt, sha256?.digest('hex'), expected);
  return receipt;
}

/** Reads a small document (1 MB at most) wholly, with the same checks. */
export async function receiveText(payload: Payload): Promise<string> {
  const chunks: Buffer[] = [];
  await receive({ ...payload, expected: { ...payload.expected, most: 1024 ** 2 } }, (chunk) =>
    chunks.push(chunk),
  );
  return Buffer.concat(chunks).toString('utf8');
}
