import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { EMULATED, INERT } from '../../infra/local/template/inventory.ts';
import { loadAssembly } from '../../infra/local/template/index.ts';
import { allResources, readJson, templatesOf } from './templates.ts';

describe('the two ways to synthesise', () => {
  it('give the same templates, hashes of bundles included', () => {
    const app = templatesOf(inject('assembly'));
    expect(Object.keys(app)).toEqual(['kinerja-app.template.json', 'kinerja-data.template.json']);
    expect(templatesOf(inject('cliAssembly'))).toEqual(app);
  });

  it('give the same assets', () => {
    const assetsOf = (directory: string) =>
      Object.keys(readJson(join(directory, 'kinerja-app.assets.json'))['files'] as object).toSorted();
    expect(assetsOf(inject('cliAssembly'))).toEqual(assetsOf(inject('assembly')));
  });
});

describe('the assembly', () => {
  it('has its stacks directly under the app, in Jakarta', () => {
    const { artifacts } = readJson(join(inject('assembly'), 'manifest.json')) as unknown as {
      artifacts: Record<string, { type: string; environment?: string }>;
    };
    const stacks = Object.values(artifacts).filter((it) => it.type === 'aws:cloudformation:stack');
    expect(stacks).toHaveLength(2);
    expect(stacks.map((it) => it.environment)).toEqual(
      stacks.map(() => 'aws://unknown-account/ap-southeast-3'),
    );
    expect(Object.values(artifacts).map((it) => it.type)).not.toContain('cdk:cloud-assembly');
  });

  it('names no other region', () => {
    const text = JSON.stringify(templatesOf(inject('assembly')));
    const regions = text.match(/\b(?:af|ap|ca|cn|eu|il|me|mx|sa|us)-(?:gov-)?[a-z]+-\d\b/g) ?? [];
    expect([...new Set(regions)].filter((it) => it !== 'ap-southeast-3')).toEqual([]);
  });

  it('makes no custom resources', () => {
    const custom = allResources().filter((it) =>
      /^(Custom::|AWS::CloudFormation::CustomResource)/.test(it.type),
    );
    expect(custom).toEqual([]);
  });

  it('holds only what runs locally or does nothing there for a stated reason', () => {
    const strangers = allResources().filter((it) => !(it.type in EMULATED) && !(it.type in INERT));
    expect(strangers.map((it) => it.type)).toEqual([]);
    const model = loadAssembly(inject('assembly'), { parameters: { Issuer: 'https://issuer.example' } });
    expect(model.functions.length).toBe(
      allResources().filter((it) => it.type === 'AWS::Lambda::Function').length,
    );
    for (const { name, codeDirectory } of model.functions) {
      expect(existsSync(join(codeDirectory, 'index.mjs')), name).toBe(true);
    }
  });

  it('keeps no text of this machine in its bundles', () => {
    const model = loadAssembly(inject('assembly'), { parameters: { Issuer: 'https://issuer.example' } });
    const root = process.cwd();
    const leaking = model.functions.filter((it) =>
      readFileSync(join(it.codeDirectory, 'index.mjs'), 'utf8').includes(root),
    );
    expect(leaking.map((it) => it.name)).toEqual([]);
  });
});
