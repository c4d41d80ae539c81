import { GetObjectCommand } from '@aws-sdk/client-s3';
import type { PresignedPost } from '@aws-sdk/s3-presigned-post';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import type { Files } from '../../../shared/platform/files/files.ts';
import { uploadKey } from './keys.ts';
import { MOST_BYTES } from './read-csv.ts';

const SECONDS = 15 * 60;

/** The tag by which the bucket's lifecycle clears files of imports away: they hold NIPs and names, and nobody needs them once applied. */
const TAGGED = '<Tagging><TagSet><Tag><Key>class</Key><Value>import</Value></Tag></TagSet></Tagging>';

/** Reads one version of a job's file, so that a file uploaded later over it is never mixed in. */
export type ReadUpload = (agency: string, job: string, version: string | undefined) => Promise<Uint8Array>;

/** A form by which one file of at most 10 MB can be uploaded for a job within 15 minutes. No call: it is only signed. */
export type PresignUpload = (agency: string, job: string) => Promise<PresignedPost>;

/** {@link PresignUpload} for a bucket. */
export function presignUpload({ client, bucket }: Files): PresignUpload {
  return (agency, job) =>
    createPresignedPost(client, {
      Bucket: bucket,
      Key: uploadKey(agency, job),
      Expires: SECONDS,
      Fields: { 'Content-Type': 'text/csv', tagging: TAGGED },
      Conditions: [
        ['content-length-range', 1, MOST_BYTES],
        ['eq', '$Content-Type', 'text/csv'],
      ],
    });
}

/** {@link ReadUpload} for a bucket. */
export function readUpload({ client, bucket }: Files): ReadUpload {
  return async (agency, job, version) => {
    const answer = await client.send(
      new GetObjectCommand({ Bucket: bucket, Key: uploadKey(agency, job), VersionId: version }),
    );
    if (answer.Body === undefined) throw new Error(`the file of import ${job} has no body`);
    return answer.Body.transformToByteArray();
  };
}
