import { type FileHandle, open } from 'node:fs/promises';

import { checksumHeaders, versionHeaders } from '../commit.ts';
import { checkReadConditions } from '../conditions.ts';
import { checkHeaderValues, refuseUnknownFields } from '../fields.ts';
import { findObject } from '../find-version.ts';
import type { StoredObject } from '../objects.ts';
import { parseRange, type Range } from '../range.ts';
import type { Answer, Call } from '../service.ts';

const known = [
  'x-amz-checksum-mode',
  'if-match',
  'if-none-match',
  'if-modified-since',
  'if-unmodified-since',
  // Sent by browsers that continue a download; without support the whole object is the right answer to it.
  'if-range',
];

/** Query parameters by which a signed reader chooses headers of the answer. */
export const overrides: readonly string[] = [
  'response-cache-control',
  'response-content-disposition',
  'response-content-encoding',
  'response-content-language',
  'response-content-type',
  'response-expires',
];

function overridden(call: Call): Record<string, string> {
  const asked = overrides.filter((name) => call.query.has(name));
  const headers = Object.fromEntries(
    asked.map((name) => [name.slice('response-'.length), call.query.get(name) ?? '']),
  );
  checkHeaderValues(headers);
  return headers;
}

type Reading = { object: StoredObject; range: Range | undefined; answer: Answer };

function prepare(call: Call): Reading {
  const { fields, key, query } = call;
  refuseUnknownFields(fields, known);
  const object = findObject(call.objects.versions(key), key, query.get('versionId'));
  checkReadConditions(fields, object);
  const range = fields['if-range'] === undefined ? parseRange(fields['range'], object.size) : undefined;
  const { start, end } = range ?? { start: 0, end: object.size - 1 };
  // The checksum is that of the whole object: beside a part of it, it would be wrong.
  const withChecksum = fields['x-amz-checksum-mode']?.toUpperCase() === 'ENABLED' && !range;
  const tagCount = Object.keys(object.tags).length;
  const headers = {
    ...object.headers,
    ...overridden(call),
    ...versionHeaders(object),
    ...(withChecksum && checksumHeaders(object)),
    ...(tagCount > 0 && { 'x-amz-tagging-count': String(tagCount) }),
    ...(range && { 'content-range': `bytes ${start}-${end}/${object.size}` }),
    'accept-ranges': 'bytes',
    'content-length': String(end - start + 1),
    etag: `"${object.etag}"`,
    'last-modified': new Date(object.at).toUTCString(),
  };
  return { object, range, answer: { status: range ? 206 : 200, headers } };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** GetObject: the newest or a named version, whole or a range, with the headers that were kept or asked for. */
export async function getObject(call: Call): Promise<Answer> {
  for (;;) {
    const { object, range, answer } = prepare(call);
    if (object.size === 0) return { ...answer, body: '' };
    let file: FileHandle;
    try {
      file = await open(call.objects.blobPath(object.blob), 'r');
    } catch (error) {
      // Replaced between looking it up and opening it: look again. Still named there, it is lost, and that is a fault.
      const versions = call.objects.versions(call.key);
      if (isMissing(error) && !versions.includes(object)) continue;
      throw error;
    }
    return { ...answer, body: file.createReadStream({ start: 0, end: object.size - 1, ...range }) };
  }
}

/** HeadObject: the headers of GetObject without its body. */
export function headObject(call: Call): Promise<Answer> {
  return Promise.resolve(prepare(call).answer);
}
