import { notImplemented } from './errors.ts';
import { completeMultipartUpload } from './operations/complete-upload.ts';
import { deleteObject } from './operations/delete-object.ts';
import { listObjects } from './operations/list-objects.ts';
import { abortMultipartUpload, createMultipartUpload, uploadPart } from './operations/multipart.ts';
import { getObjectTagging, putObjectTagging } from './operations/object-tags.ts';
import { putObject } from './operations/put-object.ts';
import { getObject, headObject, overrides } from './operations/read-object.ts';
import type { Answer, Call } from './service.ts';

/** What a request can ask for: method, bucket or object, the query parameters that name it and those it may also have. */
export type Operation = {
  name: string;
  method: string;
  on: 'bucket' | 'object';
  needs: readonly string[];
  may: readonly string[];
  run(call: Call): Promise<Answer>;
};

const page = ['prefix', 'max-keys', 'continuation-token', 'start-after', 'encoding-type'];

const operations: readonly Operation[] = [
  { name: 'ListObjectsV2', method: 'GET', on: 'bucket', needs: ['list-type'], may: page, run: listObjects },
  {
    name: 'GetObject',
    method: 'GET',
    on: 'object',
    needs: [],
    may: ['versionId', ...overrides],
    run: getObject,
  },
  {
    name: 'HeadObject',
    method: 'HEAD',
    on: 'object',
    needs: [],
    may: ['versionId', ...overrides],
    run: headObject,
  },
  { name: 'PutObject', method: 'PUT', on: 'object', needs: [], may: [], run: putObject },
  { name: 'DeleteObject', method: 'DELETE', on: 'object', needs: [], may: ['versionId'], run: deleteObject },
  {
    name: 'GetObjectTagging',
    method: 'GET',
    on: 'object',
    needs: ['tagging'],
    may: ['versionId'],
    run: getObjectTagging,
  },
  {
    name: 'PutObjectTagging',
    method: 'PUT',
    on: 'object',
    needs: ['tagging'],
    may: ['versionId'],
    run: putObjectTagging,
  },
  {
    name: 'CreateMultipartUpload',
    method: 'POST',
    on: 'object',
    needs: ['uploads'],
    may: [],
    run: createMultipartUpload,
  },
  {
    name: 'UploadPart',
    method: 'PUT',
    on: 'object',
    needs: ['partNumber', 'uploadId'],
    may: [],
    run: uploadPart,
  },
  {
    name: 'CompleteMultipartUpload',
    method: 'POST',
    on: 'object',
    needs: ['uploadId'],
    may: [],
    run: completeMultipartUpload,
  },
  {
    name: 'AbortMultipartUpload',
    method: 'DELETE',
    on: 'object',
    needs: ['uploadId'],
    may: [],
    run: abortMultipartUpload,
  },
];

/**
 * The operation that method, kind of resource and query parameters name. A parameter that no operation has, like anything else
 * unknown, is `NotImplemented` with its name (the SDK's own, if it told one).
 */
export function chooseOperation(method: string, key: string, query: ReadonlyMap<string, string>): Operation {
  const on = key === '' ? 'bucket' : 'object';
  const names = [...query.keys()].filter((name) => name !== 'x-id');
  const found = operations.find(
    ({ needs, may, ...operation }) =>
      operation.method === method &&
      operation.on === on &&
      needs.every((name) => names.includes(name)) &&
      names.every((name) => needs.includes(name) || may.includes(name)),
  );
  if (found) return found;
  const told = query.get('x-id');
  const asked = names.length > 0 ? ` with ?${names.join('&')}` : '';
  throw notImplemented(`${told ? `${told} (` : ''}${method} on ${on}s${asked}${told ? ')' : ''}`);
}
