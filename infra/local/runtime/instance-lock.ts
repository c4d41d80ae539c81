import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataDirectoryError } from './data-directory.ts';

const LOCK = 'instance.lock';

/**
 * Claims `directory` for this process until the returned function is called. Throws `DataDirectoryError` when a living process holds it;
 * what a dead one left behind is cleared away.
 */
export function lockDirectory(directory: string): () => void {
  const lock = join(directory, LOCK);
  const own = `${lock}.${randomUUID()}`;
  writeFileSync(own, JSON.stringify(identityOf(process.pid)));
  try {
    // A link appears with its content or not at all.
    while (!tryLink(own, lock)) clearStale(directory, lock);
  } finally {
    rmSync(own, { force: true });
  }
  return () => rmSync(lock, { force: true });
}

/** The pid of the living process that holds `directory`, or undefined. */
export function lockHolder(directory: string): number | undefined {
  const lock = join(directory, LOCK);
  const text = existsSync(lock) ? readFileSync(lock, 'utf8') : '';
  return isAlive(text) ? (JSON.parse(text) as Identity).pid : undefined;
}

interface Identity {
  readonly pid: number;
  /** When that process began, in the words of the system; pids are used again. */
  readonly began: string;
}

function identityOf(pid: number): Identity | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  const stat = `/proc/${pid}/stat`;
  if (!existsSync(stat)) return { pid, began: '' };
  const afterName = readFileSync(stat, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  // A zombie is dead, though nobody has asked for its exit code yet.
  if (afterName[0] === 'Z') return undefined;
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return { pid, began: `${boot} ${afterName[19] ?? ''}` };
}

function isAlive(text: string): boolean {
  if (text === '') return false;
  const { pid } = JSON.parse(text) as Identity;
  return JSON.stringify(identityOf(pid)) === text;
}

function tryLink(own: string, lock: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function clearStale(directory: string, lock: string): void {
  const holder = lockHolder(directory);
  if (holder !== undefined) {
    throw new DataDirectoryError(
      `An instance over ${directory} is running (process ${holder}): stop it first.`,
    );
  }
  const aside = `${lock}.${randomUUID()}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    // Somebody else cleared it first.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  // Between looking and moving, somebody else may have cleared the old lock and taken a new one: then it goes back.
  if (isAlive(readFileSync(aside, 'utf8'))) tryLink(aside, lock);
  rmSync(aside, { force: true });
}
