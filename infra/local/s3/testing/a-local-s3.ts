import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

import { type Bucket, createS3, type ObjectCreated } from '../index.ts';

export const credentials = { accessKeyId: 'local-key', secretAccessKey: 'local-secret' };
export const region = 'ap-southeast-3';

/** Four buckets: `plain`, `versioned`, `locked` for 30 days, and `uploads` with events and CORS for one origin. */
export const buckets: Bucket[] = [
  { name: 'plain', versioned: false, cors: [], eventBridge: false },
  { name: 'versioned', versioned: true, cors: [], eventBridge: true },
  {
    name: 'locked',
    versioned: true,
    cors: [],
    eventBridge: false,
    lock: { mode: 'COMPLIANCE', days: 30 },
  },
  {
    name: 'uploads',
    versioned: false,
    eventBridge: true,
    cors: [
      {
        allowedOrigins: ['https://app.example', 'https://*.preview.example'],
        allowedMethods: ['GET', 'POST', 'PUT'],
        allowedHeaders: ['content-type', 'x-amz-*'],
        exposedHeaders: ['ETag'],
        maxAge: 600,
      },
    ],
  },
];

export type LocalS3 = {
  url: string;
  client: S3Client;
  events: ObjectCreated[];
  faults: unknown[];
  directory: string;
  /** A client like `client` but for these settings. */
  clientWith(settings: S3ClientConfig): S3Client;
  /** Names of all files below the directory. */
  files(): Promise<string[]>;
  stop(): Promise<void>;
};

export type Settings = {
  directory?: string;
  now?: () => Date;
  publish?: (event: ObjectCreated) => void;
};

/** An empty directory for one test. */
export function aDirectory(): Promise<string> {
  return mkdtemp(join(tmpdir(), 's3-'));
}

/** The local S3 behind a real HTTP server, with the real client before it. `stop` removes what it created. */
export async function aLocalS3(settings: Settings = {}): Promise<LocalS3> {
  const directory = settings.directory ?? (await aDirectory());
  const events: ObjectCreated[] = [];
  const faults: unknown[] = [];
  const publish = settings.publish ?? ((event: ObjectCreated) => void events.push(event));
  const now = settings.now ? { now: settings.now } : {};
  const s3 = createS3({ directory, buckets, credentials, region, publish, ...now });
  const server = createServer((request, response) => {
    s3.handle(request, response).catch((fault: unknown) => faults.push(fault));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clientWith = (more: S3ClientConfig) =>
    new S3Client({ endpoint: url, region, credentials, maxAttempts: 1, ...more });
  return {
    url,
    client: clientWith({}),
    events,
    faults,
    directory,
    clientWith,
    files: async () => {
      const entries = await readdir(directory, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
    },
    stop: async () => {
      await s3.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      if (settings.directory === undefined) await rm(directory, { recursive: true });
    },
  };
}

/** The code and the text of an error answer. */
export async function readRefusal(
  response: Response,
): Promise<{ status: number; code: string; text: string }> {
  const text = await response.text();
  return { status: response.status, code: /<Code>(\w+)<\/Code>/.exec(text)?.[1] ?? '', text };
}
