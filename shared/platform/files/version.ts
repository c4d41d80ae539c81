import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { Files } from './files.ts';

/** One version of an object, which stays readable for a while after the object was deleted. */
export type Version = { key: string; version: string };

/** The bytes of one version; throws `NoSuchVersion` when there is none. */
export async function readVersion({ client, bucket }: Files, { key, version }: Version): Promise<Uint8Array> {
  const answer = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: version }));
  if (answer.Body === undefined) throw new Error('an object has no body');
  return answer.Body.transformToByteArray();
}

/**
 * Moves a version under another key, tagged, as bytes that nothing opens, and takes the object away from its own. May be repeated: the copy
 * is made before anything is taken away, and the version itself outlives that.
 */
export async function moveVersion(
  files: Files,
  from: Version,
  to: string,
  tags: Readonly<Record<string, string>>,
): Promise<void> {
  const { client, bucket } = files;
  await client.send(
    new PutObjectCommand({
      Bucket: bucket,
      Key: to,
      Body: await readVersion(files, from),
      ContentType: 'application/octet-stream',
      Tagging: new URLSearchParams(tags).toString(),
    }),
  );
  await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: from.key }));
}
