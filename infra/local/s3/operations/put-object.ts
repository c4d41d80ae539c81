import { commitObject, writtenHeaders } from '../commit.ts';
import { keptHeaders, refuseUnknownFields, storing } from '../fields.ts';
import { openPayload } from '../declared.ts';
import { requireDigest } from '../lock.ts';
import { receive } from '../payload.ts';
import type { Answer, Call } from '../service.ts';
import { parseTagHeader } from '../tags.ts';

/** PutObject: streams the body into a draft, checks it, then makes it the newest version. */
export async function putObject(call: Call): Promise<Answer> {
  const { fields, key, objects } = call;
  refuseUnknownFields(fields, [...storing, 'if-match', 'if-none-match']);
  const headers = keptHeaders(fields);
  const tags = parseTagHeader(fields['x-amz-tagging']);
  const payload = openPayload(call.source, fields, call.signed);
  requireDigest(call.bucket.lock, payload.expected);
  const draft = await objects.draft();
  try {
    const { size, md5, checksum } = await receive(payload, draft.write);
    const facts = { size, etag: md5, checksum, checksumType: 'FULL_OBJECT', headers, tags } as const;
    const object = await commitObject(call, { ...facts, key, draft, reason: 'PutObject' }, fields);
    return { status: 200, headers: writtenHeaders(object) };
  } finally {
    await draft.discard();
  }
}
