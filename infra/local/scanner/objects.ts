import {
  GetObjectCommand,
  GetObjectTaggingCommand,
  PutObjectTaggingCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { Wanted } from './scan-result.ts';

type Place = Pick<Wanted, 'bucket' | 'key' | 'versionId'>;

/** Objects as the scan sees them. */
export type ScannedObjects = {
  /** The bytes of a version; `undefined` when it is gone. */
  read(place: Place): Promise<Buffer | undefined>;
  /** Sets one tag of a version beside its others; a version that is gone is left alone. */
  tag(place: Place, name: string, value: string): Promise<void>;
  close(): void;
};

const GONE = new Set(['NoSuchKey', 'NoSuchVersion']);

function isGone(error: unknown): boolean {
  return GONE.has((error as { name?: string }).name ?? '');
}

/** The objects of an S3 at `endpoint`. */
export function openObjects(
  endpoint: string,
  region: string,
  credentials: { accessKeyId: string; secretAccessKey: string },
): ScannedObjects {
  const client = new S3Client({ endpoint, region, credentials });
  const target = ({ bucket, key, versionId }: Place) => ({ Bucket: bucket, Key: key, VersionId: versionId });
  return {
    read: async (place) => {
      try {
        const { Body } = await client.send(new GetObjectCommand(target(place)));
        return Body === undefined ? undefined : Buffer.from(await Body.transformToByteArray());
      } catch (error) {
        if (isGone(error)) return undefined;
        throw error;
      }
    },
    tag: async (place, name, value) => {
      try {
        const { TagSet = [] } = await client.send(new GetObjectTaggingCommand(target(place)));
        const others = TagSet.filter(({ Key }) => Key !== name);
        const Tagging = { TagSet: [...others, { Key: name, Value: value }] };
        await client.send(new PutObjectTaggingCommand({ ...target(place), Tagging }));
      } catch (error) {
        if (!isGone(error)) throw error;
      }
    },
    close: () => client.destroy(),
  };
}
