import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { EMULATED, INERT } from '../../infra/local/template/inventory.ts';
import { loadAssembly } from '../../infra/local/template/index.ts';
import { allResources, readJson, templatesOf } from './templates.ts';

describe('the two ways to synthesise', () => {
  it('give the same templates, hashes of bundles included', () => {
    const app = templatesOf(inject('assembly'));
    expect(Object.keys(app)).toEqual([
      'kinerja-app.template.json',
      'kinerja-data.template.json',
      'kinerja-watch.template.json',
    ]);
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
    expect(stacks).toHaveLength(3);
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

  it('has no ARN of another place: each names Jakarta, or a service that has no regions', () => {
    const arns =
      JSON.stringify(templatesOf(inject('assembly'))).match(/arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:/g) ?? [];
    expect(arns.length).toBeGreaterThan(10);
    // Of IAM and S3, and the integrations of Step Functions, which have neither region nor account.
    const WITHOUT_REGION = ['arn:aws:iam::', 'arn:aws:s3::', 'arn:aws:states::'];
    const strange = arns.filter((it) => !it.endsWith(':ap-southeast-3:') && !WITHOUT_REGION.includes(it));
    expect([...new Set(strange)]).toEqual([]);
  });

  it('tags everything that can be with product, stage, cost centre and class of data', () => {
    const untagged = allResources()
      .filter((it) => 'Tags' in it.properties)
      .filter(({ properties: { Tags } }) => {
        const keys = Array.isArray(Tags)
          ? Tags.map((it) => (it as { Key: string }).Key)
          : Object.keys(Tags as object);
        return ['product', 'stage', 'cost-centre', 'data-class'].some((it) => !keys.includes(it));
      });
    expect(untagged.map((it) => it.id)).toEqual([]);
    const types = new Set(allResources().flatMap((it) => ('Tags' in it.properties ? [it.type] : [])));
    for (const type of ['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::Lambda::Function', 'AWS::KMS::Key'])
      expect([...types]).toContain(type);
  });

  it('protects what outlives it from being taken down', () => {
    const { artifacts } = readJson(join(inject('assembly'), 'manifest.json')) as unknown as {
      artifacts: Record<string, { properties?: { terminationProtection?: boolean } }>;
    };
    expect(artifacts['kinerja-data']?.properties?.terminationProtection).toBe(true);
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
    const model = loadAssembly(inject('assembly'), {
      parameters: { Issuer: 'https://issuer.example', PublicOrigin: 'https://kinerja.example' },
    });
    expect(model.functions.length).toBe(
      allResources().filter((it) => it.type === 'AWS::Lambda::Function').length,
    );
    for (const { name, codeDirectory } of model.functions) {
      expect(existsSync(join(codeDirectory, 'index.mjs')), name).toBe(true);
    }
  });

  it('keeps no text of this machine in its bundles', () => {
    const model = loadAssembly(inject('assembly'), {
      parameters: { Issuer: 'https://issuer.example', PublicOrigin: 'https://kinerja.example' },
    });
    const root = process.cwd();
    const leaking = model.functions.filter((it) =>
      readFileSync(join(it.codeDirectory, 'index.mjs'), 'utf8').includes(root),
    );
    expect(leaking.map((it) => it.name)).toEqual([]);
  });
});
