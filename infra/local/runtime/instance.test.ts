import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockHolder } from './instance-lock.ts';
import { claimDirectory, findInstance, resetDirectory } from './instance.ts';

const newDirectory = (): string => join(mkdtempSync(join(tmpdir(), 'instance-')), 'data');

/** A process that holds the directory until it is killed. */
async function holder(directory: string): Promise<ReturnType<typeof spawn>> {
  const module = new URL('./instance.ts', import.meta.url).href;
  const script = `import { claimDirectory } from ${JSON.stringify(module)};
    claimDirectory(${JSON.stringify(directory)}).announce('http://localhost:1', 1);
    console.log('held'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

describe('a data directory', () => {
  it('is held by one process at a time', async () => {
    const directory = newDirectory();
    const child = await holder(directory);
    expect(() => claimDirectory(directory)).toThrow(`running (process ${child.pid})`);
    expect(findInstance(directory)).toMatchObject({ pid: child.pid, url: 'http://localhost:1', port: 1 });
    expect(() => resetDirectory(directory)).toThrow(`running (process ${child.pid})`);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(findInstance(directory)).toBeUndefined();
    const claim = claimDirectory(directory);
    claim.announce('http://localhost:2', 2);
    expect(findInstance(directory)).toMatchObject({ pid: process.pid, port: 2 });
    claim.release();
    expect(existsSync(join(directory, 'instance.json'))).toBe(false);
  });

  it('is not held by a process that only got the same pid', () => {
    const directory = newDirectory();
    mkdirSync(directory);
    writeFileSync(join(directory, 'instance.lock'), JSON.stringify({ pid: process.pid, began: 'long ago' }));
    expect(lockHolder(directory)).toBeUndefined();
  });

  it('with other things in it is refused and never removed', () => {
    const directory = newDirectory();
    mkdirSync(directory);
    writeFileSync(join(directory, 'thesis.txt'), 'x');
    expect(() => claimDirectory(directory)).toThrow(/is not empty and holds no data of this system/);
    expect(() => resetDirectory(directory)).toThrow(/was left alone/);
    expect(existsSync(join(directory, 'thesis.txt'))).toBe(true);
  });

  it('of another version is refused, and the way out is named', () => {
    const directory = newDirectory();
    claimDirectory(directory).release();
    writeFileSync(join(directory, 'data-version'), '0');
    expect(() => claimDirectory(directory)).toThrow(/npm run reset/);
    resetDirectory(directory);
    expect(existsSync(directory)).toBe(false);
  });
});
