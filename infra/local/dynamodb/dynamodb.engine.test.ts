import { DescribeTableCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import type { TableModel } from '../template/index.ts';
import { createTables, localClient, startDynamoDb } from './index.ts';
import type { DynamoDb } from './index.ts';
import { findEngine, sqliteFile } from './engine-command.ts';
import { freePort } from './start-dynamodb.ts';

const table: TableModel = {
  stack: 'app',
  logicalId: 'Table',
  name: 'engine-test',
  arn: 'arn:aws:dynamodb:ap-southeast-3:000000000000:table/engine-test',
  key: { hash: 'PK', range: 'SK' },
  attributes: { PK: 'S', SK: 'S', GA: 'S' },
  stream: 'NEW_AND_OLD_IMAGES',
  indexes: [{ name: 'byA', key: { hash: 'GA', range: 'SK' }, projection: 'KEYS_ONLY', nonKeyAttributes: [] }],
};

const ITEM = { PK: { S: 'a' }, SK: { S: '1' }, n: { N: '7' } };
const directories: string[] = [];
const databases: DynamoDb[] = [];

async function start(
  directory = newDirectory(),
  log: (line: string) => void = () => undefined,
): Promise<DynamoDb> {
  const database = await startDynamoDb({ directory, log });
  databases.push(database);
  return database;
}

function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'dynamodb-test-'));
  directories.push(directory);
  return directory;
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

afterEach(async () => {
  await Promise.all(databases.splice(0).map((database) => database.close()));
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true });
});

describe('tables', () => {
  it('are made once, with their stream and indexes', async () => {
    const endpoint = inject('dynamodb');
    await createTables(endpoint, [table]);
    await createTables(endpoint, [table]);
    const client = localClient(endpoint);
    const { Table: found } = await client.send(new DescribeTableCommand({ TableName: table.name }));
    expect(found?.StreamSpecification).toEqual({ StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' });
    expect(found?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName)).toEqual(['byA']);
    client.destroy();
  });

  it('that exist with another shape are refused, and the way out is named', async () => {
    const database = await start();
    await createTables(database.endpoint, [table]);
    await expect(createTables(database.endpoint, [{ ...table, indexes: [] }])).rejects.toThrow(
      /npm run reset/,
    );
  });
});

describe('an engine', () => {
  it('of the SQLite kind gets its stream indexes, so that writes stay fast', async () => {
    const lines: string[] = [];
    const { engine, directory } = await start(newDirectory(), (line) => lines.push(line));
    expect(lines).toEqual([]);
    if (engine !== 'dynoxide') return;
    const database = new DatabaseSync(sqliteFile(directory), { readOnly: true });
    const query = "SELECT count(*) AS n FROM sqlite_master WHERE name LIKE 'local_stream_%'";
    expect(database.prepare(query).get()?.['n']).toBe(2);
    database.close();
  });

  it('keeps its data when it is started again over the same folder', async () => {
    const directory = newDirectory();
    const first = await start(directory);
    await createTables(first.endpoint, [table]);
    const client = localClient(first.endpoint);
    await client.send(new PutItemCommand({ TableName: table.name, Item: ITEM }));
    client.destroy();
    await first.close();

    const second = await start(directory);
    await createTables(second.endpoint, [table]);
    const again = localClient(second.endpoint);
    const read = new GetItemCommand({ TableName: table.name, Key: { PK: ITEM.PK, SK: ITEM.SK } });
    expect((await again.send(read)).Item).toEqual(ITEM);
    again.destroy();
  });

  it('that is still running from a killed start is ended before the next', async () => {
    const directory = newDirectory();
    const found = findEngine();
    const parameters = found.arguments(await freePort(), newDirectory());
    const stray = spawn(found.command, parameters, { stdio: 'ignore' });
    const ended = once(stray, 'exit');
    const commandLine = [found.command, ...parameters];
    writeFileSync(join(directory, 'engine.pid'), JSON.stringify({ pid: stray.pid, commandLine }));
    await start(directory);
    await ended;
    expect(stray.signalCode ?? stray.exitCode).toBeOneOf(['SIGTERM', 143]);
  });

  it('does not end a process that only took over the pid', async () => {
    const directory = newDirectory();
    writeFileSync(
      join(directory, 'engine.pid'),
      JSON.stringify({ pid: process.pid, commandLine: ['/elsewhere/engine'] }),
    );
    await start(directory);
    expect(alive(process.pid)).toBe(true);
  });

  it('ends when the process that started it is killed', async () => {
    const module = new URL('./index.ts', import.meta.url).href;
    const script = `import { startDynamoDb } from ${JSON.stringify(module)};
      const { pid } = await startDynamoDb({ directory: ${JSON.stringify(newDirectory())}, log: console.error });
      console.log(pid);`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(line.toString());
    expect(alive(pid)).toBe(true);
    parent.kill('SIGKILL');
    await vi.waitFor(() => expect(alive(pid)).toBe(false), { timeout: 10_000 });
  });
});

describe('a machine without an engine', () => {
  it('is told what to install', () => {
    const environment = { DYNAMODB_ENGINE: 'dynamodb-local', PATH: '/nowhere' };
    expect(() => findEngine(environment)).toThrow(/install Java 17 or newer/);
  });

  it('is told which engines are known', () => {
    expect(() => findEngine({ DYNAMODB_ENGINE: 'dynalite' })).toThrow(/"dynalite", but only/);
  });
});
