import { randomBytes } from 'node:crypto';

import { checksumField } from './checksum.ts';
import { checkWriteConditions } from './conditions.ts';
import { objectCreated, type ObjectCreated, type Reason } from './event.ts';
import { encryptionHeaders } from './fields.ts';
import type { Draft } from './files.ts';
import { lockHeaders } from './lock.ts';
import type { StoredObject } from './objects.ts';
import type { Call } from './service.ts';
import type { Fields } from './signing.ts';

/** An object whose bytes are in a draft and were checked. */
export type Ready = Pick<StoredObject, 'size' | 'etag' | 'checksum' | 'checksumType' | 'headers' | 'tags'> & {
  key: string;
  draft: Draft;
  reason: Reason;
};

/** A random version id, or `null`, the id of what a bucket without versioning keeps. */
export function newVersionId(versioned: boolean): string {
  return versioned ? randomBytes(24).toString('base64url') : 'null';
}

function announcement(call: Call, ready: Ready, object: StoredObject): ObjectCreated | undefined {
  if (!call.bucket.eventBridge) return undefined;
  return objectCreated(object, {
    bucket: call.bucket.name,
    key: ready.key,
    region: call.service.signer.region,
    requestId: call.requestId,
    address: call.address,
    reason: ready.reason,
  });
}

/**
 * Makes a received object the newest of its key if `conditions` (If-Match, If-None-Match) hold, then publishes its event. Of
 * several writers with the same condition exactly one wins. When publishing fails the object is stored, the failure is thrown
 * and the event is sent again at the next start.
 */
export async function commitObject(call: Call, ready: Ready, conditions: Fields): Promise<StoredObject> {
  const { objects, service, bucket } = call;
  const { key, draft, reason: _, ...facts } = ready;
  let stored: { object: StoredObject; event: ObjectCreated | undefined } | undefined;
  await objects.change(key, async (versions) => {
    checkWriteConditions(conditions, versions[0]);
    const blob = randomBytes(16).toString('hex');
    const id = newVersionId(bucket.versioned);
    const now = service.now();
    const headers = { ...facts.headers, ...lockHeaders(bucket.lock, now) };
    const at = now.toISOString();
    const object: StoredObject = {
      ...facts,
      headers,
      deleted: false,
      id,
      at,
      sequencer: service.sequencer(),
      blob,
    };
    const event = announcement(call, ready, object);
    await draft.keepAs(objects.blobPath(blob));
    if (event) await service.outbox.add(event);
    stored = { object, event };
    return [object, ...versions.filter((version) => version.id !== id)];
  });
  if (!stored) throw new Error('An object was committed without being decided.');
  if (stored.event) {
    await service.publish(stored.event);
    await service.outbox.remove(stored.event);
  }
  return stored.object;
}

/** The checksum of an object as headers. */
export function checksumHeaders(object: StoredObject): Record<string, string> {
  return {
    [checksumField(object.checksum.algorithm)]: object.checksum.value,
    'x-amz-checksum-type': object.checksumType,
  };
}

/** The version id as a header; none for what a bucket without versioning keeps. */
export function versionHeaders(version: { id: string }): Record<string, string> {
  return version.id === 'null' ? {} : { 'x-amz-version-id': version.id };
}

/** The headers that answer a write. */
export function writtenHeaders(object: StoredObject): Record<string, string> {
  const { etag, headers } = object;
  return {
    etag: `"${etag}"`,
    ...versionHeaders(object),
    ...encryptionHeaders(headers),
    ...checksumHeaders(object),
  };
}
