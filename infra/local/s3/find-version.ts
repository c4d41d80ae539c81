import { versionHeaders } from './commit.ts';
import { S3Error } from './errors.ts';
import type { StoredObject, Version } from './objects.ts';

/**
 * The object that a request means: the newest of a key or the one with that version id. Throws `NoSuchKey`, `NoSuchVersion`,
 * or `MethodNotAllowed` when the version asked for is a delete marker.
 */
export function findObject(
  versions: readonly Version[],
  key: string,
  versionId: string | undefined,
): StoredObject {
  const found = versionId === undefined ? versions[0] : versions.find((version) => version.id === versionId);
  const details = { Key: key };
  if (!found && versionId !== undefined) {
    throw new S3Error('NoSuchVersion', 'The specified version does not exist.', {
      details: { ...details, VersionId: versionId },
    });
  }
  if (found && !found.deleted) return found;
  const headers = found ? { 'x-amz-delete-marker': 'true', ...versionHeaders(found) } : {};
  if (versionId === undefined)
    throw new S3Error('NoSuchKey', 'The specified key does not exist.', { details, headers });
  throw new S3Error('MethodNotAllowed', 'The specified method is not allowed against this resource.', {
    headers,
  });
}
