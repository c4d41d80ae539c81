import type { CorsRule } from './cors.ts';
import type { ObjectCreated, Outbox } from './event.ts';
import type { Objects } from './objects.ts';
import type { Fields, Signed, Signer } from './signature.ts';
import type { Uploads } from './uploads.ts';

/** A bucket as the template describes it; `eventBridge` says whether new objects become events. */
export type Bucket = { name: string; versioned: boolean; cors: CorsRule[]; eventBridge: boolean };

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
