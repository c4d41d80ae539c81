import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import type { Bucket } from '../../infra/local/s3/index.ts';
import { createS3 } from '../../infra/local/s3/index.ts';
import type { Files } from '../../shared/platform/files/files.ts';
import { openFiles } from '../../shared/platform/files/files.ts';

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
const region = 'ap-southeast-3';

/** An empty bucket on the S3 stand-in, opened as functions open it, also with a lock. `close` ends the server and removes its files. */
export async function aBucket(
  more: Pick<Bucket, 'lock'> = {},
): Promise<Files & { close: () => Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'kinerja-bucket-'));
  const s3 = createS3({
    directory,
    buckets: [{ name: 'test', versioned: true, cors: [], eventBridge: false, ...more }],
    credentials,
    region,
    publish: () => undefined,
  });
  const server = createServer((request, response) => {
    s3.handle(request, response).catch((error: unknown) => server.emit('error', error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const files = openFiles(
    'test',
    new S3Client({ endpoint, region, credentials, requestChecksumCalculation: 'WHEN_REQUIRED' }),
  );
  return {
    ...files,
    close: async () => {
      files.client.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await s3.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
