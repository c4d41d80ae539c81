import { PassThrough } from 'node:stream';
import type { Readable } from 'node:stream';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import yazl from 'yazl';
import type { Files } from './files.ts';

/** A file inside the archive: its path there, and the object that it is. */
export type ZipEntry = { path: string; key: string };

/** Bytes of one part of the upload: what is in memory at a time is two of them. */
const PART = 8 * 1024 * 1024;

/**
 * Streams objects into one ZIP object, entry after entry, uncompressed since papers are compressed already. `date`: the day that all
 * entries bear, so that the same objects give the same bytes. Answers the size in bytes; nothing is left behind when it fails.
 */
export async function writeZip(
  files: Files,
  key: string,
  entries: readonly ZipEntry[],
  date: string,
): Promise<number> {
  const zip = new yazl.ZipFile();
  const body = new PassThrough();
  const fail = (error: Error): void => void body.destroy(error);
  zip.on('error', fail);
  const mtime = new Date(`${date}T00:00:00Z`);
  for (const entry of entries) {
    zip.addReadStreamLazy(entry.path, { mtime, compress: false }, (give) => {
      files.client
        .send(new GetObjectCommand({ Bucket: files.bucket, Key: entry.key }))
        .then(({ Body }) => give(null, Body as Readable))
        .catch(fail);
    });
  }
  let size = 0;
  zip.outputStream.on('data', (chunk: Buffer) => (size += chunk.byteLength));
  zip.outputStream.pipe(body);
  zip.end();
  const params = { Bucket: files.bucket, Key: key, Body: body, ContentType: 'application/zip' };
  await new Upload({ client: files.client, params, partSize: PART, queueSize: 2 }).done();
  return size;
}
