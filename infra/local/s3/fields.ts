import { notImplemented, S3Error } from './errors.ts';
import type { Fields } from './signing.ts';

const LARGEST_METADATA = 2048;

/** Headers (or form fields) that carry a checksum of the body. */
export const checksums: readonly string[] = ['crc32', 'crc32c', 'crc64nvme', 'sha1', 'sha256'].map(
  (algorithm) => `x-amz-checksum-${algorithm}`,
);

// They belong to signing and transport and may come with any operation: the SDK sends checksums even with reads.
const transport = [
  ...checksums,
  'x-amz-date',
  'x-amz-content-sha256',
  'x-amz-user-agent',
  'x-amz-decoded-content-length',
  'x-amz-trailer',
  'x-amz-sdk-checksum-algorithm',
];

const encryption = [
  'x-amz-server-side-encryption',
  'x-amz-server-side-encryption-aws-kms-key-id',
  'x-amz-server-side-encryption-bucket-key-enabled',
];

const kept = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-type',
  'expires',
];

/** Headers (or form fields) that say what is to be stored with an object; `*` stands for any end. */
export const storing: readonly string[] = [
  ...encryption,
  'x-amz-tagging',
  'x-amz-storage-class',
  'x-amz-acl',
  'x-amz-meta-*',
];

function isKnown(name: string, known: readonly string[]): boolean {
  return known.some((entry) => (entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : name === entry));
}

/**
 * Refuses, by name, every `x-amz-…` and every condition (`if-…`) that is neither transport nor among `known`: S3 may give it
 * a meaning that would be lost here.
 */
export function refuseUnknownFields(fields: Fields, known: readonly string[]): void {
  const unknown = Object.keys(fields).find(
    (name) => /^(?:x-amz-|if-)/.test(name) && !transport.includes(name) && !isKnown(name, known),
  );
  if (unknown !== undefined) throw notImplemented(`the header or field ${unknown} for this operation`);
}

function expectOneOf(fields: Fields, name: string, allowed: readonly string[]): void {
  const value = fields[name];
  if (value === undefined || allowed.includes(value)) return;
  throw notImplemented(`the value ${value} of ${name}`);
}

/** Refuses what cannot be sent in a header, a line break above all, with `InvalidArgument`. */
export function checkHeaderValues(headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (/^[\t\u0020-\u007e\u0080-\u00ff]*$/.test(value)) continue;
    throw new S3Error('InvalidArgument', `The value of ${name} cannot be sent in a header.`);
  }
}

function checkMetadataSize(headers: Record<string, string>): void {
  const metadata = Object.entries(headers).filter(([name]) => name.startsWith('x-amz-meta-'));
  const size = metadata.reduce(
    (sum, [name, value]) => sum + name.length - 'x-amz-meta-'.length + value.length,
    0,
  );
  if (size > LARGEST_METADATA) {
    throw new S3Error('MetadataTooLarge', 'Your metadata headers exceed the maximum allowed metadata size');
  }
}

/** The headers that an object keeps and that are sent with it again, from the headers or fields of its upload. */
export function keptHeaders(fields: Fields): Record<string, string> {
  expectOneOf(fields, 'x-amz-server-side-encryption', ['AES256', 'aws:kms']);
  expectOneOf(fields, 'x-amz-storage-class', ['STANDARD']);
  expectOneOf(fields, 'x-amz-acl', ['private', 'bucket-owner-full-control']);
  const headers: Record<string, string> = {
    'content-type': 'binary/octet-stream',
    'x-amz-server-side-encryption': 'AES256',
  };
  for (const [name, value] of Object.entries(fields)) {
    if (kept.includes(name) || encryption.includes(name) || name.startsWith('x-amz-meta-'))
      headers[name] = value;
  }
  // The chunked transport is no property of the object.
  const encodings = (headers['content-encoding'] ?? '').split(',').map((coding) => coding.trim());
  const encoding = encodings.filter((coding) => coding !== 'aws-chunked' && coding !== '').join(',');
  delete headers['content-encoding'];
  if (encoding !== '') headers['content-encoding'] = encoding;
  checkHeaderValues(headers);
  checkMetadataSize(headers);
  return headers;
}

/** Those of an object's kept headers that S3 echoes when it was written. */
export function encryptionHeaders(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => encryption.includes(name)));
}
