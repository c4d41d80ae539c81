import type { CorsRule } from './cors.ts';
import type { ObjectCreated, Outbox } from './event.ts';
import type { Lock } from './lock.ts';
import type { Objects } from './objects.ts';
import type { Signed } from './signature.ts';
import type { Fields, Signer } from './signing.ts';
import type { Uploads } from './uploads.ts';

/** A bucket as the template describes it; `eventBridge` says whether new objects become events, `lock` how long they stay. */
export type Bucket = {
  name: string;
  versioned: boolean;
  cors: CorsRule[];
  eventBridge: boolean;
  lock?: Lock;
};

/**
 * `directory` keeps everything; `credentials` are the only ones that may sign. `publish` is called with the event of each new
 * object of a bucket with `eventBridge`, after the object is durable and before the answer; an event that could not be published
 * is published at the next start. `now` is the clock, for tests.
 */
export type Options = {
  directory: string;
  buckets: Bucket[];
  credentials: { accessKeyId: string; secretAccessKey: string };
  region: string;
  publish: (event: ObjectCreated) => Promise<void> | void;
  now?: () => Date;
};

/** What one bucket holds. */
export type Store = { objects: Objects; uploads: Uploads };

/** What all requests share. `sequencer` gives a greater hexadecimal string each time, over restarts too. */
export type Service = {
  signer: Signer;
  stores: ReadonlyMap<string, Store>;
  outbox: Outbox;
  publish(event: ObjectCreated): Promise<void> | void;
  sequencer(): string;
  now(): Date;
};

/** A request whose sender was checked (or, for a browser's form, will be by its policy). `fields` are its headers. */
export type Call = Store & {
  service: Service;
  bucket: Bucket;
  key: string;
  query: ReadonlyMap<string, string>;
  fields: Fields;
  signed: Signed;
  source: AsyncIterableIterator<Buffer>;
  requestId: string;
  address: string;
};

/** An answer: XML text, or bytes of a file that is opened when they are sent. */
export type Answer = {
  status: number;
  headers: Record<string, string>;
  body?: string | AsyncIterable<Uint8Array>;
};
