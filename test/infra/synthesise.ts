import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of what `node infra/app.ts` synthesises. */
    assembly: string;
    /** Folder of what the CDK CLI synthesises. */
    cliAssembly: string;
  }
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');

function run(command: string, args: readonly string[], outdir: string): void {
  const done = spawnSync(command, args, {
    cwd: ROOT,
    env: {
      ...process.env,
      PATH: `${BIN}${delimiter}${process.env['PATH'] ?? ''}`,
      CDK_OUTDIR: outdir,
      CDK_DISABLE_CLI_TELEMETRY: '1',
      CDK_DISABLE_VERSION_CHECK: '1',
    },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (done.error !== undefined) throw done.error;
  if (done.status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed:\n${done.stdout}${done.stderr}`);
}

/** Synthesises the app once in each of the two ways, into temporary folders; returns what removes them. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'synth-'));
  const assembly = join(folder, 'app');
  const cliAssembly = join(folder, 'cli');
  run(process.execPath, ['infra/app.ts'], assembly);
  run(join(BIN, 'cdk'), ['synth', '--quiet', '--no-notices', '--output', cliAssembly], cliAssembly);
  project.provide('assembly', assembly);
  project.provide('cliAssembly', cliAssembly);
  return () => rmSync(folder, { recursive: true, force: true });
}
