import { S3Error } from '../errors.ts';
import { refuseUnknownFields } from '../fields.ts';
import type { Answer, Call } from '../service.ts';
import { type Content, renderXml } from '../xml.ts';

const LARGEST_PAGE = 1000;

function invalid(message: string): S3Error {
  return new S3Error('InvalidArgument', message);
}

function readPageSize(text: string | undefined): number {
  if (text === undefined) return LARGEST_PAGE;
  if (!/^\d{1,10}$/.test(text)) throw invalid('Provided max-keys not an integer or within integer range');
  return Math.min(Number(text), LARGEST_PAGE);
}

function readToken(token: string | undefined): string | undefined {
  if (token === undefined) return undefined;
  const key = Buffer.from(token, 'base64url').toString('utf8');
  if (key !== '' && Buffer.from(key).toString('base64url') === token) return key;
  throw invalid('The continuation token provided is incorrect');
}

function isAfter(key: string, mark: string): boolean {
  return Buffer.compare(Buffer.from(key), Buffer.from(mark)) > 0;
}

function renderObject(call: Call, key: string, encode: (key: string) => string): Content {
  const object = call.objects.versions(key)[0];
  if (!object || object.deleted) throw new Error('A listed key has no object.');
  return [
    ['Key', encode(key)],
    ['LastModified', object.at],
    ['ETag', `"${object.etag}"`],
    ['ChecksumAlgorithm', object.checksum.algorithm],
    ['ChecksumType', object.checksumType],
    ['Size', String(object.size)],
    ['StorageClass', 'STANDARD'],
  ];
}

/** ListObjectsV2: keys in the order of their bytes, by prefix, a page at a time. */
export function listObjects(call: Call): Promise<Answer> {
  const { query, objects, bucket } = call;
  refuseUnknownFields(call.fields, []);
  const encoding = query.get('encoding-type');
  if (encoding !== undefined && encoding !== 'url')
    throw invalid('Invalid Encoding Method specified in Request');
  if (query.get('list-type') !== '2') throw invalid('list-type must be 2.');
  const encode = (key: string) => (encoding === 'url' ? encodeURIComponent(key).replaceAll('%2F', '/') : key);
  const token = query.get('continuation-token');
  const [prefix, startAfter] = [query.get('prefix') ?? '', query.get('start-after')];
  const mark = readToken(token) ?? startAfter ?? '';
  const size = readPageSize(query.get('max-keys'));
  const found = objects.keys().filter((key) => key.startsWith(prefix) && isAfter(key, mark));
  const page = found.slice(0, size);
  const last = page.at(-1);
  const truncated = last !== undefined && found.length > page.length;
  const body = renderXml('ListBucketResult', [
    ['Name', bucket.name],
    ['Prefix', encode(prefix)],
    ...(startAfter === undefined ? [] : [['StartAfter', encode(startAfter)] as const]),
    ...(token === undefined ? [] : [['ContinuationToken', token] as const]),
    ...(truncated ? [['NextContinuationToken', Buffer.from(last).toString('base64url')] as const] : []),
    ...(encoding === undefined ? [] : [['EncodingType', encoding] as const]),
    ['KeyCount', String(page.length)],
    ['MaxKeys', String(size)],
    ['IsTruncated', String(truncated)],
    ...page.map((key) => ['Contents', renderObject(call, key, encode)] as const),
  ]);
  return Promise.resolve({ status: 200, headers: {}, body });
}
