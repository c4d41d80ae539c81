import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';

/** A synthesised assembly. */
export interface Synthesis {
  /** The folder with `manifest.json`. */
  readonly directory: string;
  /** Whether it was there already, made from the same sources. */
  readonly cached: boolean;
}

/** What the templates and bundles are made from. */
const SOURCES = ['infra', 'functions', 'shared', 'package-lock.json', 'cdk.json', 'tsconfig.json'];
const KEPT = 3;

/**
 * Synthesises the CDK app of the project at `root`, unless its sources have not changed since. Each state of the sources has a folder of its
 * own under `.local/cdk.out`, so that an instance that still runs keeps its bundles; the last three are kept. What the app prints goes to
 * stderr. Throws when synthesis fails.
 */
export async function synthesise(root: string): Promise<Synthesis> {
  const cache = join(root, '.local', 'cdk.out');
  const directory = join(cache, hashSources(root).slice(0, 16));
  if (existsSync(join(directory, 'manifest.json'))) return { directory, cached: true };
  if (existsSync(cache)) removeUnfinished(cache);
  const unfinished = `${directory}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    await runApp(root, unfinished);
    if (!existsSync(directory)) renameSync(unfinished, directory);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  removeOld(cache);
  return { directory, cached: false };
}

async function runApp(root: string, outdir: string): Promise<void> {
  const child = spawn(process.execPath, ['infra/app.ts'], {
    cwd: root,
    env: { ...process.env, CDK_OUTDIR: outdir },
    stdio: ['ignore', 2, 2],
  });
  const stop = (): void => void child.kill();
  process.once('exit', stop);
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  process.off('exit', stop);
  if (code !== 0)
    throw new Error(`Synthesis (node infra/app.ts) ended with ${signal ?? `exit code ${code}`}`);
}

function hashSources(root: string): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesOf(root, source)).toSorted()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Tests, and the stand-ins, which only read the templates, change nothing in them. */
function filesOf(root: string, source: string): string[] {
  if (!existsSync(join(root, source))) return [];
  if (!statSync(join(root, source)).isDirectory()) return [source];
  const files = globSync(`${source}/**/*.*`, { cwd: root, exclude: ['infra/local'] });
  return files.filter((file) => !file.endsWith('.test.ts') && statSync(join(root, file)).isFile());
}

/** A synthesis that was killed leaves its folder, named after its process. */
function removeUnfinished(cache: string): void {
  for (const name of readdirSync(cache)) {
    const pid = /\.(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(join(cache, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function removeOld(cache: string): void {
  const folders = readdirSync(cache).map((name) => join(cache, name));
  const newestFirst = folders.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const folder of newestFirst.slice(KEPT)) rmSync(folder, { recursive: true, force: true });
}
