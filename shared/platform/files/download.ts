import { GetObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Files } from './files.ts';

/** A file name as a header can carry it: plain letters for old programs, UTF-8 for the rest. */
export function attachment(fileName: string): string {
  const plain = fileName.replace(/[^\w .()-]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
}

/** An address that downloads one object under `fileName` until `expiresAt`, `seconds` after `now`. It makes no call. */
export async function presignDownload(
  files: Files,
  key: string,
  fileName: string,
  now: string,
  seconds = 300,
): Promise<{ url: string; expiresAt: string }> {
  const command = new GetObjectCommand({
    Bucket: files.bucket,
    Key: key,
    ResponseContentDisposition: attachment(fileName),
  });
  const signingDate = new Date(now);
  const url = await getSignedUrl(files.client, command, { expiresIn: seconds, signingDate });
  return { url, expiresAt: new Date(signingDate.getTime() + seconds * 1000).toISOString() };
}
