import { spawn } from 'node:child_process';
import { decodeJwt } from 'jose';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, startRuntime } from './index.ts';
import type { Runtime } from './index.ts';
import { aSystem } from './testing/a-system.ts';

const NIP = '198001012005011001';
let root: string;
let dataDir: string;
let cdkOut: string;
let runtime: Runtime | undefined;

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(file: string, parameters: string[], environment: Record<string, string> = {}): Promise<Outcome> {
  const env = { PATH: process.env['PATH'], DATA_DIR: dataDir, ...environment };
  const child = spawn(process.execPath, [join(ROOT, 'infra/local', file), ...parameters], { env });
  const texts = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (texts.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (texts.err += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...texts })));
}

const open = (): Promise<Runtime> => startRuntime({ port: 0, dataDir, cdkOut, log: () => undefined });
const oneSentence = /^[^\n]+\n$/;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'commands-'));
  dataDir = join(root, 'data');
  cdkOut = await aSystem();
});

afterAll(async () => {
  await runtime?.close();
  rmSync(root, { recursive: true, force: true });
});

describe('the token command', () => {
  it('says in one sentence that nothing has run yet', async () => {
    const persona = await run('token.ts', ['pegawai']);
    expect(persona).toMatchObject({ code: 1, out: '', err: expect.stringMatching(oneSentence) as string });
    expect(persona.err).toContain('no sample people');
    const byNip = await run('token.ts', [NIP]);
    expect(byNip.err).toContain('No instance has run');
  });

  it('prints one token, and nothing else, for the instance that runs', async () => {
    runtime = await open();
    writeFileSync(join(dataDir, 'personas.json'), JSON.stringify({ pegawai: NIP }));
    const { code, out, err } = await run('token.ts', ['pegawai']);
    expect({ code, err, lines: out.split('\n').length }).toEqual({ code: 0, err: '', lines: 2 });
    expect(decodeJwt(out.trim())).toMatchObject({ iss: `${runtime.url}/oidc`, aud: 'things', sub: NIP });

    const answer = await fetch(`${runtime.url}/things/x`, {
      headers: { authorization: `Bearer ${out.trim()}` },
    });
    expect(answer.status).toBe(404);
  });

  it('names the known people when asked for another', async () => {
    const { code, out, err } = await run('token.ts', ['gubernur']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(oneSentence);
    expect(err).toContain('known are pegawai');
  });

  it('says how it is used', async () => {
    expect((await run('token.ts', [])).err).toMatch(/^Say whose token/);
  });
});

describe('the reset command', () => {
  it('refuses while an instance runs, in one sentence', async () => {
    const refused = await run('reset.ts', []);
    expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringMatching(oneSentence) as string });
    expect(refused.err).toContain('is running');
  });

  it('removes everything afterwards; tokens need no instance until then', async () => {
    const url = runtime?.url;
    await runtime?.close();
    runtime = undefined;
    const signed = await run('token.ts', [NIP]);
    expect(decodeJwt(signed.out.trim())).toMatchObject({ iss: `${url}/oidc`, sub: NIP });
    const elsewhere = await run('token.ts', [NIP], { PORT: '3999' });
    expect(decodeJwt(elsewhere.out.trim()).iss).toBe('http://localhost:3999/oidc');

    expect((await run('reset.ts', [])).code).toBe(0);
    expect(existsSync(dataDir)).toBe(false);
    expect((await run('reset.ts', [])).out).toContain('nothing to remove');
  });
});

describe('the start command', () => {
  it.each([
    ['--employes 5', /^"--employes 5" is not understood[^\n]+\n$/],
    ['now', /^"now" is not understood[^\n]+\n$/],
    ['--employees many', /^--employees is "many"[^\n]+\n$/],
    ['--employees 0', /^--employees is "0"[^\n]+\n$/],
  ])('refuses %s in one sentence', async (parameters, sentence) => {
    const refused = await run('start.ts', parameters.split(' '));
    expect(refused).toEqual({ code: 1, out: '', err: expect.stringMatching(sentence) as string });
  });

  it('says in one sentence that the port is in use, or that an instance runs over the data', async () => {
    runtime = await open();
    const taken = { PORT: String(runtime.port), DATA_DIR: join(root, 'other') };
    const refused = await run('start.ts', [], taken);
    expect(refused).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(/^Port \d+ is in use[^\n]+\n$/) as string,
    });
    const held = await run('start.ts', []);
    expect(held).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(/^An instance over [^\n]+\n$/) as string,
    });
  });
});

describe('a command', () => {
  it('refuses a PORT that is none', async () => {
    const refused = await run('token.ts', [NIP], { PORT: 'abc' });
    expect(refused).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^PORT is "abc"[^\n]+\n$/) as string,
    });
  });
});
