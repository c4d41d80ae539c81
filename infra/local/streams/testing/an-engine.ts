import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';

/** A dynoxide of its own, with clients; `stop` ends the engine and the clients. */
export type Engine = { dynamodb: DynamoDBClient; streams: DynamoDBStreamsClient; stop(): Promise<void> };

/** Starts dynoxide on a free port, with its file in `directory` or in a new one. Throws when it does not come up. */
export async function startDynoxide(directory = mkdtempSync(join(tmpdir(), 'dynoxide-'))): Promise<Engine> {
  const binary = join(
    dirname(createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json')),
    'dynoxide',
  );
  const port = await freePort();
  const args = ['--port', String(port), '--db-path', join(directory, 'test.sqlite')];
  const child = spawn(binary, args, { stdio: 'ignore' });
  const options = {
    endpoint: `http://127.0.0.1:${port}`,
    region: 'ap-southeast-3',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
  const dynamodb = new DynamoDBClient(options);
  const streams = new DynamoDBStreamsClient({ ...options, maxAttempts: 1 });
  await answers(dynamodb);
  return {
    dynamodb,
    streams,
    stop: async () => {
      dynamodb.destroy();
      streams.destroy();
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** Makes the table `name`, keyed by PK and SK, with a stream of both images. */
export async function makeTable(dynamodb: DynamoDBClient, name: string): Promise<void> {
  const key = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' as const });
  await dynamodb.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [key('PK'), key('SK')],
      KeySchema: [
        { AttributeName: 'PK', KeyType: 'HASH' },
        { AttributeName: 'SK', KeyType: 'RANGE' },
      ],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    }),
  );
}

async function answers(dynamodb: DynamoDBClient): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await dynamodb.send(new ListTablesCommand({}));
      return;
    } catch (cause) {
      if (attempt === 20) throw new Error('dynoxide does not answer', { cause });
      await delay(50);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
}
