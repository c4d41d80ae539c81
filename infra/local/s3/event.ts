import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { removeDurably, writeJson } from './files.ts';
import type { StoredObject } from './objects.ts';

/** Why an object came to be, in the words of the event's `reason`. */
export type Reason = 'PutObject' | 'POST Object' | 'CompleteMultipartUpload';

/** The EventBridge event of S3 for a new object. */
export type ObjectCreated = {
  version: '0';
  id: string;
  'detail-type': 'Object Created';
  source: 'aws.s3';
  account: string;
  time: string;
  region: string;
  resources: [string];
  detail: {
    version: '0';
    bucket: { name: string };
    object: { key: string; size: number; etag: string; 'version-id'?: string; sequencer: string };
    'request-id': string;
    requester: string;
    'source-ip-address': string;
    reason: Reason;
  };
};

// There are no accounts on one machine; AWS never issues this one.
const ACCOUNT = '000000000000';

type Cause = {
  bucket: string;
  key: string;
  region: string;
  requestId: string;
  address: string;
  reason: Reason;
};

/** Builds the event of a stored object. */
export function objectCreated(object: StoredObject, cause: Cause): ObjectCreated {
  const { size, etag, sequencer, id } = object;
  const versionId = id === 'null' ? {} : { 'version-id': id };
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Object Created',
    source: 'aws.s3',
    account: ACCOUNT,
    time: object.at.replace(/\.\d+Z$/, 'Z'),
    region: cause.region,
    resources: [`arn:aws:s3:::${cause.bucket}`],
    detail: {
      version: '0',
      bucket: { name: cause.bucket },
      object: { key: cause.key, size, etag, ...versionId, sequencer },
      'request-id': cause.requestId,
      requester: ACCOUNT,
      'source-ip-address': cause.address,
      reason: cause.reason,
    },
  };
}

/** Events that were promised and perhaps not published yet; a crash between an object and its event loses nothing. */
export type Outbox = {
  add(event: ObjectCreated): Promise<void>;
  remove(event: ObjectCreated): Promise<void>;
  list(): Promise<ObjectCreated[]>;
};

/** Opens the outbox kept in that directory; `drafts` is a directory on the same disk. */
export async function openOutbox(directory: string, drafts: string): Promise<Outbox> {
  await mkdir(directory, { recursive: true });
  await mkdir(drafts, { recursive: true });
  const path = (event: ObjectCreated) => join(directory, `${event.detail.object.sequencer}-${event.id}.json`);
  return {
    add: (event) => writeJson(drafts, path(event), event),
    remove: (event) => removeDurably(path(event)),
    list: async () => {
      const names = (await readdir(directory)).sort();
      const texts = await Promise.all(names.map((name) => readFile(join(directory, name), 'utf8')));
      return texts.map((text) => JSON.parse(text) as ObjectCreated);
    },
  };
}
