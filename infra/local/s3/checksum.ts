import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

import { createCrc32c, createCrc64Nvme } from './crc.ts';
import { notImplemented, S3Error } from './errors.ts';
import type { Fields } from './signing.ts';

const sizes = { CRC32: 4, CRC32C: 4, CRC64NVME: 8, SHA1: 20, SHA256: 32 } as const;
const notChecksums = new Set(['x-amz-checksum-algorithm', 'x-amz-checksum-mode', 'x-amz-checksum-type']);

/** The checksum algorithms that this server computes. */
export type ChecksumAlgorithm = keyof typeof sizes;

/** A checksum as S3 writes it: base64 of the big-endian digest, with `-<parts>` when it is composed of parts' checksums. */
export type Checksum = { algorithm: ChecksumAlgorithm; value: string };

/** A running digest: feed it, then ask once. */
export type Digest = { update(chunk: Uint8Array): void; value(): string };

function createCrc32(): Digest {
  let crc = 0;
  return {
    update: (chunk) => {
      crc = crc32(chunk, crc);
    },
    value: () => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(crc);
      return bytes.toString('base64');
    },
  };
}

function createSha(name: 'sha1' | 'sha256'): Digest {
  const hash = createHash(name);
  return { update: (chunk) => void hash.update(chunk), value: () => hash.digest('base64') };
}

/** A fresh digest of that algorithm. */
export function createDigest(algorithm: ChecksumAlgorithm): Digest {
  switch (algorithm) {
    case 'CRC32':
      return createCrc32();
    case 'CRC32C':
      return createCrc32c();
    case 'CRC64NVME':
      return createCrc64Nvme();
    case 'SHA1':
      return createSha('sha1');
    case 'SHA256':
      return createSha('sha256');
  }
}

/** The header or form field that carries a checksum of that algorithm. */
export function checksumField(algorithm: ChecksumAlgorithm): string {
  return `x-amz-checksum-${algorithm.toLowerCase()}`;
}

/** Reads an algorithm's name in any case; throws `NotImplemented` naming an unknown one. */
export function parseAlgorithm(name: string): ChecksumAlgorithm {
  const upper = name.toUpperCase();
  if (Object.hasOwn(sizes, upper)) return upper as ChecksumAlgorithm;
  throw notImplemented(`the checksum algorithm ${name}`);
}

/** Throws `InvalidRequest` unless the value is base64 of as many bytes as the algorithm gives. */
export function checkChecksumForm({ algorithm, value }: Checksum): void {
  const bytes = Buffer.from(value, 'base64');
  if (bytes.length === sizes[algorithm] && bytes.toString('base64') === value) return;
  throw new S3Error('InvalidRequest', `Value for ${checksumField(algorithm)} header is invalid.`);
}

/**
 * The checksum that headers or form fields declare, if any; more than one, or one that disagrees with the declared
 * algorithm, is `InvalidRequest`.
 */
export function declaredChecksum(fields: Fields): Checksum | undefined {
  const names = Object.keys(fields).filter(
    (name) => name.startsWith('x-amz-checksum-') && !notChecksums.has(name),
  );
  const [name, ...others] = names;
  if (name === undefined) return undefined;
  if (others.length > 0) {
    throw new S3Error(
      'InvalidRequest',
      'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.',
    );
  }
  const checksum = {
    algorithm: parseAlgorithm(name.slice('x-amz-checksum-'.length)),
    value: fields[name] ?? '',
  };
  checkChecksumForm(checksum);
  return checksum;
}
