import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startOwned } from './child-process.ts';
import type { OwnedProcess } from './child-process.ts';
import { findEngine, sqliteFile } from './engine-command.ts';
import type { Engine } from './engine-command.ts';
import { addStreamIndexes } from './stream-indexes.ts';

/** A running engine. */
export interface DynamoDb {
  /** Where it answers the DynamoDB protocol, `http://127.0.0.1:<port>`. */
  readonly endpoint: string;
  readonly engine: Engine;
  readonly pid: number;
  /** Where its files lie. */
  readonly directory: string;
  /** Resolves with a sentence when it has ended, unasked or by `close`. */
  readonly ended: Promise<string>;
  /** Ends it; its data stays. */
  close(): Promise<void>;
}

/** The engines take long on a busy machine only when they start for the first time. */
const PATIENCE_MS = 60_000;

/**
 * Starts the DynamoDB engine of this machine with its data in `directory` (made when missing) on a free port of 127.0.0.1. `log` gets a
 * line when the engine ends unasked, or its streams will be slow. Throws `NoEngineError` when this machine can run none.
 */
export async function startDynamoDb(options: {
  directory: string;
  log: (line: string) => void;
}): Promise<DynamoDb> {
  const found = findEngine();
  const { directory, log } = options;
  mkdirSync(directory, { recursive: true });
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const pidFile = join(directory, 'engine.pid');
  const owned = await startOwned(found.command, found.arguments(port, directory), pidFile);

  let closing = false;
  void owned.ended.then((reason) => closing || log(`DynamoDB engine: ${reason}`));
  const close = async (): Promise<void> => {
    closing = true;
    await owned.stop();
  };
  await untilAnswering(endpoint, owned).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  if (found.engine === 'dynoxide') addStreamIndexes(sqliteFile(directory), log);
  return { endpoint, engine: found.engine, pid: owned.pid, directory, ended: owned.ended, close };
}

async function untilAnswering(endpoint: string, owned: OwnedProcess): Promise<void> {
  let failure: string | undefined;
  void owned.ended.then((reason) => (failure = reason));
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    if (failure !== undefined) throw new Error(`The DynamoDB engine did not start: ${failure}`);
    const answered = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await delay(20);
  }
  throw new Error(`The DynamoDB engine did not answer within ${PATIENCE_MS / 1000} seconds.`);
}

/** A port of 127.0.0.1 that nobody listens on: neither engine tells which one it took when asked for any. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
