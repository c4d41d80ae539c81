import { createHash } from 'node:crypto';

import { type Checksum, type ChecksumAlgorithm, createDigest } from './checksum.ts';
import { S3Error } from './errors.ts';

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
