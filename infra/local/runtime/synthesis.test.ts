import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { synthesise } from './synthesis.ts';

/** A project whose app writes a manifest. */
function aProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'synthesis-'));
  mkdirSync(join(root, 'infra', 'local'), { recursive: true });
  const app = `import { writeFileSync } from 'node:fs';
    writeFileSync(process.env.CDK_OUTDIR + '/manifest.json', '{}');`;
  writeFileSync(join(root, 'infra', 'app.ts'), app);
  return root;
}

describe('synthesis', () => {
  it('happens again only when its sources have changed', async () => {
    const root = aProject();
    const first = await synthesise(root);
    expect(first.cached).toBe(false);
    expect(existsSync(join(first.directory, 'manifest.json'))).toBe(true);
    writeFileSync(join(root, 'infra', 'app.test.ts'), '1;');
    writeFileSync(join(root, 'infra', 'local', 'start.ts'), '1;');
    expect(await synthesise(root)).toEqual({ directory: first.directory, cached: true });

    mkdirSync(join(root, 'functions'));
    writeFileSync(join(root, 'functions', 'api.ts'), '1;');
    const second = await synthesise(root);
    expect(second.cached).toBe(false);
    expect(second.directory).not.toBe(first.directory);
    expect(existsSync(first.directory)).toBe(true);
  });

  it('keeps only the latest', async () => {
    const root = aProject();
    for (const text of ['1', '2', '3', '4']) {
      writeFileSync(join(root, 'package-lock.json'), text);
      await synthesise(root);
    }
    expect(readdirSync(join(root, '.local', 'cdk.out'))).toHaveLength(3);
  });

  it('removes what a killed one has left, and leaves one under way alone', async () => {
    const root = aProject();
    const cache = join(root, '.local', 'cdk.out');
    mkdirSync(join(cache, 'aa.4194305'), { recursive: true });
    mkdirSync(join(cache, `bb.${process.ppid}`));
    await synthesise(root);
    const left = readdirSync(cache);
    expect(left).not.toContain('aa.4194305');
    expect(left).toContain(`bb.${process.ppid}`);
  });

  it('that fails says so and leaves nothing that looks finished', async () => {
    const root = aProject();
    writeFileSync(join(root, 'infra', 'app.ts'), 'process.exit(3);');
    await expect(synthesise(root)).rejects.toThrow(/exit code 3/);
    expect(readdirSync(join(root, '.local', 'cdk.out'))).toEqual([]);
  });
});
