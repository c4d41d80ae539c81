import {
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  type PutObjectCommandInput,
} from '@aws-sdk/client-s3';
import type { Meter } from '../table/meter.ts';
import { countCalls, openMeter } from '../table/meter.ts';

/** The bucket as use cases see it. Keys begin with `a/<agency>/`. */
export type Files = {
  readonly bucket: string;
  readonly meter: Meter;
  readonly client: S3Client;
  /** Writes an object whole. */
  put(key: string, body: string | Uint8Array, contentType: string): Promise<void>;
  /** Writes an object whose key names its own content: an object that is already there is left as it is. */
  putOnce(key: string, body: string | Uint8Array, contentType: string): Promise<void>;
  /** The object's bytes; throws `NoSuchKey` when there is none. */
  get(key: string): Promise<Uint8Array>;
  /** Size in bytes, or `undefined` when there is no such object. */
  size(key: string): Promise<number | undefined>;
};

/** The bucket `bucket`, over a client whose calls are counted. */
export function openFiles(
  bucket: string,
  client = new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' }),
): Files {
  const meter = openMeter();
  countCalls(client, () => meter);
  const write = async (input: Omit<PutObjectCommandInput, 'Bucket'>): Promise<void> => {
    await client.send(new PutObjectCommand({ Bucket: bucket, ...input }));
  };
  return {
    bucket,
    meter,
    client,
    put: (key, body, contentType) => write({ Key: key, Body: body, ContentType: contentType }),
    putOnce: async (key, body, contentType) => {
      try {
        // The digest is what a bucket with an object lock asks for: what it takes it cannot take back.
        await write({
          Key: key,
          Body: body,
          ContentType: contentType,
          IfNoneMatch: '*',
          ChecksumAlgorithm: 'SHA256',
        });
      } catch (error) {
        if ((error as { name?: string }).name !== 'PreconditionFailed') throw error;
      }
    },
    get: async (key) => {
      const answer = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      if (answer.Body === undefined) throw new Error(`object ${key} has no body`);
      return answer.Body.transformToByteArray();
    },
    size: async (key) => {
      try {
        return (await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }))).ContentLength;
      } catch (error) {
        if ((error as { name?: string }).name === 'NotFound') return undefined;
        throw error;
      }
    },
  };
}
