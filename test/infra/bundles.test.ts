import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { loadAssembly } from '../../infra/local/template/index.ts';
import budgets from '../bench/budgets.json' with { type: 'json' };

const bundles = () =>
  loadAssembly(inject('assembly'), { parameters: { Issuer: 'https://issuer.example' } }).functions.map(
    ({ name, codeDirectory }) => {
      const text = readFileSync(join(codeDirectory, 'index.mjs'), 'utf8');
      return { name, text, bytes: Buffer.byteLength(text), usesS3: text.includes('"GetObject"') };
    },
  );

describe('the bundle of an API function', () => {
  it('stays within its budget, 350 KB, or 600 KB with the S3 client', () => {
    const limit = (usesS3: boolean): number => (usesS3 ? budgets.bundles.apiWithS3 : budgets.bundles.api);
    const apis = bundles().filter((it) => it.name.endsWith('-api'));
    expect(apis.length).toBeGreaterThan(3);
    const over = apis.filter((it) => it.bytes > limit(it.usesS3));
    expect(over.map((it) => `${it.name}: ${it.bytes} bytes of ${limit(it.usesS3)}`)).toEqual([]);
  });
});

describe('every bundle', () => {
  it('holds no chain of credential providers', () => {
    const chained = bundles().filter((it) => it.text.includes('SSOTokenProviderFailure'));
    expect(chained.map((it) => it.name)).toEqual([]);
  });
});
