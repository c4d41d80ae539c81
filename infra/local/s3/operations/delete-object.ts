import { newVersionId, versionHeaders } from '../commit.ts';
import { checkWriteConditions } from '../conditions.ts';
import { refuseUnknownFields } from '../fields.ts';
import { refuseLocked } from '../lock.ts';
import type { Version } from '../objects.ts';
import type { Answer, Call } from '../service.ts';

function removed(version: Version | undefined): Record<string, string> {
  if (!version) return {};
  return { ...versionHeaders(version), ...(version.deleted && { 'x-amz-delete-marker': 'true' }) };
}

/**
 * DeleteObject: with a version id that version is gone for good; without one a versioned bucket puts a delete marker on top
 * and another removes the object. Deleting what is not there succeeds.
 */
export async function deleteObject(call: Call): Promise<Answer> {
  const { bucket, fields, key, objects, query, service } = call;
  refuseUnknownFields(fields, ['if-match']);
  const versionId = query.get('versionId');
  let headers: Record<string, string> = {};
  await objects.change(key, (versions) => {
    checkWriteConditions(fields, versions[0]);
    if (versionId !== undefined) {
      const version = versions.find(({ id }) => id === versionId);
      refuseLocked(version, service.now());
      headers = removed(version);
      return Promise.resolve(versions.filter((version) => version.id !== versionId));
    }
    if (!bucket.versioned) return Promise.resolve(versions.filter((version) => version.id !== 'null'));
    const at = service.now().toISOString();
    const marker: Version = { deleted: true, id: newVersionId(true), at, sequencer: service.sequencer() };
    headers = removed(marker);
    return Promise.resolve([marker, ...versions]);
  });
  return { status: 204, headers };
}
