import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import type { Bucket as Settings, ObjectCreated } from '../../infra/local/s3/index.ts';
import { createS3 } from '../../infra/local/s3/index.ts';
import type { Files } from '../../shared/platform/files/files.ts';
import { openFiles } from '../../shared/platform/files/files.ts';
import type { Signer } from '../../shared/platform/files/signer.ts';
import { openSigner } from '../../shared/platform/files/signer.ts';

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
const region = 'ap-southeast-3';

type Bucket = Files & {
  /** Signs forms and addresses of the bucket, by a client that nobody counts. */
  signer: Signer;
  /** What was announced of new objects and not taken yet. */
  created: ObjectCreated[];
  close: () => Promise<void>;
};

/**
 * An empty bucket on the S3 stand-in, opened as functions open it, which keeps what it announces. `now` is its clock, `lock` how long its
 * objects stay. `close` ends the server and removes its files.
 */
export async function aBucket({
  now = () => new Date(),
  ...more
}: { now?: () => Date } & Pick<Settings, 'lock'> = {}): Promise<Bucket> {
  const created: ObjectCreated[] = [];
  const directory = mkdtempSync(join(tmpdir(), 'kinerja-bucket-'));
  const s3 = createS3({
    directory,
    buckets: [{ name: 'test', versioned: true, cors: [], eventBridge: true, ...more }],
    credentials,
    region,
    publish: (event) => void created.push(event),
    now,
  });
  const server = createServer((request, response) => {
    s3.handle(request, response).catch((error: unknown) => server.emit('error', error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clientOf = () =>
    new S3Client({ endpoint, region, credentials, requestChecksumCalculation: 'WHEN_REQUIRED' });
  const files = openFiles('test', clientOf());
  return {
    ...files,
    signer: openSigner('test', clientOf()),
    created,
    close: async () => {
      files.client.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await s3.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
