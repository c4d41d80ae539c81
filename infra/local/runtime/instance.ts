import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { DataDirectoryError, isDataDirectory, openDataDirectory } from './data-directory.ts';
import { lockDirectory, lockHolder } from './instance-lock.ts';

const instance = z.strictObject({
  pid: z.number(),
  url: z.string(),
  port: z.number(),
  startedAt: z.string(),
});

/** What a running instance tells about itself in `instance.json` of its data directory. */
export type Instance = z.infer<typeof instance>;

const FILE = 'instance.json';

/** A data directory that this process holds. */
export interface Claim {
  /** Tells others where the instance answers. */
  announce(url: string, port: number): void;
  release(): void;
}

/**
 * Takes `directory` for this process, also when the process ends without releasing it properly. Throws `DataDirectoryError` when another
 * instance holds it or it is not a data directory.
 */
export function claimDirectory(directory: string): Claim {
  openDataDirectory(directory);
  const unlock = lockDirectory(directory);
  const file = join(directory, FILE);
  rmSync(file, { force: true });
  const release = (): void => {
    process.off('exit', release);
    rmSync(file, { force: true });
    unlock();
  };
  process.on('exit', release);
  return {
    announce: (url, port) => {
      const told: Instance = { pid: process.pid, url, port, startedAt: new Date().toISOString() };
      writeFileSync(file, JSON.stringify(told));
    },
    release,
  };
}

/**
 * Removes a data directory with all that is in it; false when there is none. Throws `DataDirectoryError`, and removes nothing, when an
 * instance holds it or it holds something else than data of this system.
 */
export function resetDirectory(directory: string): boolean {
  if (!existsSync(directory)) return false;
  if (!isDataDirectory(directory)) {
    throw new DataDirectoryError(`${directory} holds no data of this system and was left alone.`);
  }
  lockDirectory(directory);
  rmSync(directory, { recursive: true, force: true });
  return true;
}

/** The instance that runs over `directory` and answers, or undefined. */
export function findInstance(directory: string): Instance | undefined {
  const file = join(directory, FILE);
  if (lockHolder(directory) === undefined || !existsSync(file)) return undefined;
  return instance.parse(JSON.parse(readFileSync(file, 'utf8')));
}
