import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import * as z from 'zod';
import { attachment } from './download.ts';

/** What a form lets its bearer put: exactly this content under this key. `sha256` in hexadecimal, `size` in bytes. */
export type FormOf = { key: string; type: string; size: number; sha256: string };
export type Form = { url: string; fields: Record<string, string>; expiresAt: string };
/** What an address opens: one version of an object, as a download under a name. */
export type AddressOf = { key: string; version: string; type: string; fileName: string };

/** Signs what a browser then does by itself with one bucket. Nothing here makes a call. */
export type Signer = {
  /** A form that puts one known file within `seconds`. S3 itself refuses another key, type, size or content, and what comes later. */
  form(of: FormOf, seconds: number): Promise<Form>;
  /** An address that downloads one version of an object, never shows it inline, for `seconds` from `now`. */
  address(of: AddressOf, now: string, seconds?: number): Promise<{ url: string; expiresAt: string }>;
};

const policy = z.object({ expiration: z.iso.datetime() });

/** When a form ends: what its signed policy says. */
function expiryOf(fields: Record<string, string>): string {
  const text = Buffer.from(fields['Policy'] ?? '', 'base64').toString('utf8');
  return new Date(policy.parse(JSON.parse(text)).expiration).toISOString();
}

/** The signer of a bucket. Its client is counted by nobody, because it only signs. */
export function openSigner(
  bucket: string,
  client = new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' }),
): Signer {
  return {
    form: async ({ key, type, size, sha256 }, seconds) => {
      const { url, fields } = await createPresignedPost(client, {
        Bucket: bucket,
        Key: key,
        Expires: seconds,
        Fields: {
          'Content-Type': type,
          'x-amz-checksum-algorithm': 'SHA256',
          'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64'),
        },
        Conditions: [['content-length-range', size, size]],
      });
      return { url, fields, expiresAt: expiryOf(fields) };
    },
    address: async ({ key, version, type, fileName }, now, seconds = 300) => {
      const command = new GetObjectCommand({
        Bucket: bucket,
        Key: key,
        VersionId: version,
        ResponseContentDisposition: attachment(fileName),
        ResponseContentType: type,
      });
      const signingDate = new Date(now);
      const url = await getSignedUrl(client, command, { expiresIn: seconds, signingDate });
      return { url, expiresAt: new Date(signingDate.getTime() + seconds * 1000).toISOString() };
    },
  };
}
