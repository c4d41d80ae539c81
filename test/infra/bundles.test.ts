import { describe, expect, inject, it } from 'vitest';
import { bundlesOf, isApi, limitOf } from '../bench/bundle-sizes.ts';

const bundles = () => bundlesOf(inject('assembly'));

describe('the bundle of an API function', () => {
  it('stays within its budget, 350 KB, or 600 KB with the S3 client', () => {
    const apis = bundles().filter(isApi);
    expect(apis.length).toBeGreaterThan(3);
    const over = apis.filter((it) => it.bytes > limitOf(it));
    expect(over.map((it) => `${it.name}: ${it.bytes} bytes of ${limitOf(it)}`)).toEqual([]);
  });
});

describe('every bundle', () => {
  it('holds no chain of credential providers', () => {
    const chained = bundles().filter((it) => it.text.includes('SSOTokenProviderFailure'));
    expect(chained.map((it) => it.name)).toEqual([]);
  });
});
