import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** What the deploy command says and how it ends, on a machine without credentials. */
function deploy(...words: string[]): { status: number | null; said: string } {
  const { ISSUER: _, PUBLIC_ORIGIN: ___, AWS_PROFILE: __, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['infra/deploy.ts', ...words], {
    env: {
      ...environment,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_ACCESS_KEY_ID: '',
      AWS_SECRET_ACCESS_KEY: '',
      AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
      AWS_CONFIG_FILE: '/nonexistent',
      CDK_DISABLE_CLI_TELEMETRY: '1',
    },
    encoding: 'utf8',
    input: '',
  });
  return { status, said: `${stdout}${stderr}`.trim() };
}

const GOOD = ['--issuer=https://issuer.example', '--public-origin=https://kinerja.example'];

describe('the deploy command', () => {
  it('asks for the issuer in one sentence', () => {
    expect(deploy()).toEqual({
      status: 1,
      said: 'Say which OpenID issuer signs access tokens: npm run deploy -- --issuer https://… (or ISSUER=https://…).',
    });
  });

  it.each(['http://issuer.example', 'issuer', 'https://issuer.example?tenant=1'])('refuses %s', (issuer) => {
    const { status, said } = deploy('--issuer', issuer);
    expect(status).toBe(1);
    expect(said).toContain('no OpenID issuer');
    expect(said.split('\n')).toHaveLength(1);
  });

  it('asks for the address at which papers are checked, and refuses one with a path', () => {
    expect(deploy('--issuer=https://issuer.example').said).toContain('--public-origin');
    const { status, said } = deploy('--issuer=https://issuer.example', '--public-origin=https://a.example/b');
    expect(status).toBe(1);
    expect(said).toContain('is no public address');
  });

  it.each([
    [['--stage', 'test'], '"test" is no stage: it must be dev or prod.'],
    [['--only=app,pages'], '"pages" is no stack: it must be data, app, watch.'],
    [['--web-origin', 'https://kinerja.example/app'], '"https://kinerja.example/app" is no origin of pages'],
  ])('refuses %s', (words, sentence) => {
    const { status, said } = deploy(...GOOD, ...words);
    expect(status).toBe(1);
    expect(said).toContain(sentence);
    expect(said.split('\n')).toHaveLength(1);
  });

  it('hands on what the CDK CLI says when there are no credentials, and how it ends', () => {
    const { status, said } = deploy(...GOOD);
    expect(status).toBe(1);
    expect(said).toMatch(/credentials|AWS account/i);
  });
});
