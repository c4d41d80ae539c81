import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDynamoDb } from './start-dynamodb.ts';
import type { DynamoDb } from './start-dynamodb.ts';

/** Starts an engine over an empty temporary folder, which `close` removes. For tests that share one engine. */
export async function startTestEngine(log: (line: string) => void = () => undefined): Promise<DynamoDb> {
  const directory = mkdtempSync(join(tmpdir(), 'dynamodb-'));
  const remove = (): void => rmSync(directory, { recursive: true, force: true });
  const database = await startDynamoDb({ directory, log }).catch((error: unknown) => {
    remove();
    throw error;
  });
  return {
    ...database,
    close: async () => {
      await database.close();
      remove();
    },
  };
}
