import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import type { GenerateModel, SecretModel } from '../template/index.ts';
import { generateSecret } from './generate.ts';
import { openSecrets } from './index.ts';

const RULES: GenerateModel = {
  length: 32,
  excludeCharacters: '',
  excludeLowercase: false,
  excludeNumbers: false,
  excludePunctuation: false,
  excludeUppercase: false,
  includeSpace: false,
  requireEachIncludedType: true,
  key: undefined,
  template: '{}',
};

const ARN = 'arn:aws:secretsmanager:ap-southeast-3:000000000000:secret:nip';

function aSecret(change: Partial<SecretModel> = {}): SecretModel {
  return {
    stack: 'app',
    logicalId: 'Nip',
    name: 'nip',
    arn: ARN,
    value: undefined,
    generate: RULES,
    ...change,
  };
}

function newFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'secrets-')), 'kept', 'secrets.json');
}

async function get(
  input: unknown,
  secrets = [aSecret()],
): Promise<{ status: number; body: Record<string, unknown> }> {
  const opened = openSecrets({ file: newFile(), secrets });
  const { status, body } = await opened.handle('secretsmanager.GetSecretValue', JSON.stringify(input));
  return { status, body: JSON.parse(body) as Record<string, unknown> };
}

describe('a secret', () => {
  it('is generated once and survives a restart, in a file that only its owner can read', () => {
    const file = newFile();
    const first = openSecrets({ file, secrets: [aSecret()] }).value('nip');
    expect(openSecrets({ file, secrets: [aSecret()] }).value(ARN)).toBe(first);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('keeps its value when another secret joins the template', () => {
    const file = newFile();
    const first = openSecrets({ file, secrets: [aSecret()] }).value('nip');
    const both = openSecrets({ file, secrets: [aSecret({ name: 'other', arn: 'x' }), aSecret()] });
    expect(both.value('nip')).toBe(first);
    expect(openSecrets({ file, secrets: [aSecret()] }).value('nip')).toBe(first);
  });

  it('with a value in the template has that value', () => {
    const secrets = [aSecret({ value: 'fixed' })];
    expect(openSecrets({ file: newFile(), secrets }).value('nip')).toBe('fixed');
  });

  it('is answered by ARN and by name', async () => {
    const byName = await get({ SecretId: 'nip' });
    expect(byName).toMatchObject({ status: 200, body: { ARN, Name: 'nip', VersionStages: ['AWSCURRENT'] } });
    expect(byName.body['SecretString']).toHaveLength(32);
    expect((await get({ SecretId: ARN, VersionStage: 'AWSCURRENT' })).status).toBe(200);
  });

  it('that does not exist is a ResourceNotFoundException, so is another version', async () => {
    const missing = { status: 400, body: { __type: 'ResourceNotFoundException' } };
    expect(await get({ SecretId: 'nobody' })).toMatchObject(missing);
    expect(await get({ SecretId: 'nip', VersionStage: 'AWSPREVIOUS' })).toMatchObject(missing);
    expect(await get({ SecretId: 'nip', VersionId: 'x' })).toMatchObject(missing);
  });

  it('is refused for a bad request and for operations that are not supported', async () => {
    expect((await get({})).body['__type']).toBe('ValidationException');
    const opened = openSecrets({ file: newFile(), secrets: [] });
    const { body } = await opened.handle('secretsmanager.PutSecretValue', '{}');
    expect(body).toContain('UnknownOperationException');
  });
});

describe('a generated string', () => {
  it('has the length and one of each kind of character that is not excluded', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 80 }),
        fc.boolean(),
        fc.boolean(),
        (length, excludePunctuation, includeSpace) => {
          const text = generateSecret({
            ...RULES,
            length,
            excludePunctuation,
            includeSpace,
            excludeCharacters: 'abc1',
          });
          expect(text).toHaveLength(length);
          expect(text).toMatch(/[d-z]/);
          expect(text).toMatch(/[A-Z]/);
          expect(text).toMatch(/[02-9]/);
          expect(text).not.toMatch(/[abc1]/);
          expect(/[^A-Za-z0-9 ]/.test(text)).toBe(!excludePunctuation);
          expect(text.includes(' ')).toBe(includeSpace);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is put into the template under its key', () => {
    const text = generateSecret({ ...RULES, key: 'password', template: '{"user":"app"}' });
    expect(JSON.parse(text)).toMatchObject({
      user: 'app',
      password: expect.stringMatching(/^.{32}$/) as string,
    });
  });

  it('that cannot exist is refused', () => {
    const none = {
      excludeLowercase: true,
      excludeUppercase: true,
      excludeNumbers: true,
      excludePunctuation: true,
    };
    expect(() => generateSecret({ ...RULES, ...none })).toThrow(/leave no character/);
    expect(() => generateSecret({ ...RULES, length: 3 })).toThrow(/PasswordLength 3/);
  });
});
