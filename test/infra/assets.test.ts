import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ASSETS } from '../../infra/config/assets.ts';
import type { Capability } from '../../infra/config/capabilities.ts';
import { bundleAll } from '../../infra/constructs/bundles.ts';
import type { Trigger } from '../../shared/contracts/trigger.ts';

const folder = mkdtempSync(join(tmpdir(), 'assets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FORM = '#set text(font: "Arimo")\n#set page(width: 90mm, height: 50mm)\nHasil kerja *Sangat Baik*';
const ENTRY = `
const { NodeCompiler } = await import(${JSON.stringify(ASSETS.typst.packages[0])});
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
const beside = (path) => fileURLToPath(new URL(path, import.meta.url));
export function handler() {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [beside('./fonts')] }] });
  const pdf = compiler.pdf({ mainFileContent: readFileSync(beside('./forms/form.typ'), 'utf8') });
  return pdf.toString('latin1');
}`;

/** A project of one capability whose one function prints a form. */
function aProject(): string {
  const root = mkdtempSync(join(folder, 'project-'));
  mkdirSync(join(root, 'functions/documents/forms'), { recursive: true });
  writeFileSync(join(root, 'functions/documents/api.ts'), ENTRY);
  writeFileSync(join(root, 'functions/documents/forms/form.typ'), FORM);
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'dir');
  return root;
}

const printing = (more: Partial<Trigger>): Capability => ({
  name: 'documents',
  routes: [],
  workflows: [],
  triggers: [
    {
      name: 'api',
      cause: { kind: 'http' },
      env: z.object({}),
      timeoutSeconds: 10,
      memoryMb: 512,
      access: {},
      ...more,
    },
  ],
});

describe('a function with the assets of typst', () => {
  it('prints a form in Arimo from what stands beside its bundle, and nothing else', async () => {
    const root = aProject();
    const bundles = await bundleAll([printing({ assets: 'typst' })], join(root, 'out'), root);
    const code = join(bundles, 'documents-api');
    const fonts = globSync('fonts/*.ttf', { cwd: code }).map((it) => it.replace(/.*[\\/]/, ''));
    expect(fonts.toSorted()).toEqual([
      'Arimo_400Regular.ttf',
      'Arimo_400Regular_Italic.ttf',
      'Arimo_700Bold.ttf',
      'Arimo_700Bold_Italic.ttf',
    ]);
    expect(readFileSync(join(code, 'index.mjs')).byteLength).toBeLessThan(10_000);
    const print =
      "const { handler } = await import('./index.mjs'); process.stdout.write(handler(), 'latin1');";
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', print], {
      cwd: code,
      encoding: 'latin1',
    });
    expect(stderr).toBe('');
    expect(stdout.slice(0, 5)).toBe('%PDF-');
    expect(stdout).toMatch(/\/BaseFont \/\w+\+Arimo-Bold/);
  });

  it('must say so: a bundle that imports a package which nobody copies is refused', async () => {
    const root = aProject();
    await expect(bundleAll([printing({})], join(root, 'out'), root)).rejects.toThrow(
      'documents-api imports @myriaddreamin/typst-ts-node-compiler: its trigger must name the assets that hold it',
    );
  });

  it('is refused where a form is missing', async () => {
    const root = aProject();
    rmSync(join(root, 'functions/documents/forms'), { recursive: true });
    await expect(bundleAll([printing({ assets: 'typst' })], join(root, 'out'), root)).rejects.toThrow(
      'nothing matches functions/documents/forms/*.typ',
    );
  });
});
