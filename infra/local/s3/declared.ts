import {
  type Checksum,
  checkChecksumForm,
  checksumField,
  declaredChecksum,
  parseAlgorithm,
} from './checksum.ts';
import { decodeAwsChunked } from './chunked.ts';
import { S3Error } from './errors.ts';
import type { Expected, Payload } from './payload.ts';
import type { Signed } from './signature.ts';
import type { Fields } from './signing.ts';

const LARGEST_PUT = 5 * 1024 ** 3;

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
