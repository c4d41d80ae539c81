import { notImplemented, S3Error } from './errors.ts';
import type { StoredObject, Version } from './objects.ts';
import type { Fields } from './signing.ts';

function failed(condition: string): S3Error {
  const details = { Condition: condition };
  return new S3Error('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', {
    details,
  });
}

function listsEtag(header: string, etag: string): boolean {
  const tags = header.split(',').map((tag) => tag.trim().replace(/^W\//, '').replaceAll('"', ''));
  return tags.includes('*') || tags.includes(etag);
}

/** Refuses a write to a key in that state when `If-Match` or `If-None-Match: *` says so. */
export function checkWriteConditions(fields: Fields, newest: Version | undefined): void {
  const [ifMatch, ifNoneMatch] = [fields['if-match'], fields['if-none-match']];
  const current = newest?.deleted === false ? newest : undefined;
  if (ifNoneMatch !== undefined && ifNoneMatch !== '*')
    throw notImplemented('If-None-Match with an ETag on a write');
  if (ifNoneMatch !== undefined && current) throw failed('If-None-Match');
  if (ifMatch === undefined) return;
  if (!current) throw new S3Error('NoSuchKey', 'The specified key does not exist.');
  if (!listsEtag(ifMatch, current.etag)) throw failed('If-Match');
}

function parseInstant(fields: Fields, name: string): number | undefined {
  const time = Date.parse(fields[name] ?? '');
  return Number.isNaN(time) ? undefined : time;
}

/** Refuses a read by RFC 9110: `PreconditionFailed`, or `NotModified` when the reader has it already. */
export function checkReadConditions(fields: Fields, object: StoredObject): void {
  const changed = Math.floor(Date.parse(object.at) / 1000) * 1000;
  const [ifMatch, ifNoneMatch] = [fields['if-match'], fields['if-none-match']];
  const unmodifiedSince = parseInstant(fields, 'if-unmodified-since');
  const modifiedSince = parseInstant(fields, 'if-modified-since');
  if (ifMatch !== undefined && !listsEtag(ifMatch, object.etag)) throw failed('If-Match');
  if (ifMatch === undefined && unmodifiedSince !== undefined && changed > unmodifiedSince) {
    throw failed('If-Unmodified-Since');
  }
  const same = ifNoneMatch !== undefined && listsEtag(ifNoneMatch, object.etag);
  const old = ifNoneMatch === undefined && modifiedSince !== undefined && changed <= modifiedSince;
  if (!same && !old) return;
  throw new S3Error('NotModified', 'Not Modified', { headers: { etag: `"${object.etag}"` } });
}
