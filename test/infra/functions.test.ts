import { describe, expect, it } from 'vitest';
import { CAPABILITIES } from '../../infra/config/capabilities.ts';
import type { Json, Resource } from './templates.ts';
import { allResources, referencesOf, resourcesOf } from './templates.ts';

type Statement = { Action: string | string[]; Resource: Json; Effect: string };

/** Actions that AWS knows only for all resources. */
const FOR_ALL_RESOURCES: Record<string, string> = {
  'dynamodb:ListStreams': 'it takes no resource: streams are listed by table in its arguments',
};

/** What a role must hold that is no function's, and why. */
const NOT_OURS: Record<string, string> = {
  's3:PutBucketNotification': 'GuardDuty asks for it to hear of new evidence; its role is nobody else’s',
};

const listOf = <Item>(value: Item | Item[]): Item[] => (Array.isArray(value) ? value : [value]);

function policies(): { id: string; statements: Statement[] }[] {
  const managed = allResources()
    .filter((it) => it.type === 'AWS::IAM::Policy')
    .map((it) => ({ id: it.id, document: it.properties['PolicyDocument'] }));
  const inline = allResources()
    .filter((it) => it.type === 'AWS::IAM::Role')
    .flatMap((it) =>
      ((it.properties['Policies'] ?? []) as { PolicyDocument: Json }[]).map((one) => ({
        id: it.id,
        document: one.PolicyDocument,
      })),
    );
  return [...managed, ...inline].map(({ id, document }) => ({
    id,
    statements: (document as unknown as { Statement: Statement[] }).Statement,
  }));
}

const functions = (): Resource[] => resourcesOf('AWS::Lambda::Function');

describe('every function', () => {
  it('is made of one entry file', () => {
    const entries = CAPABILITIES.flatMap((it) => it.triggers.map((trigger) => `${it.name}-${trigger.name}`));
    const names = functions().map((it) => String(it.properties['FunctionName']).replace(/^kinerja-app-/, ''));
    expect(names.toSorted()).toEqual(entries.toSorted());
  });

  it('runs on Node 24 and arm64, or on the processor that its code exists for', () => {
    const asked = new Map<string, string | undefined>();
    for (const { name, triggers } of CAPABILITIES) {
      for (const it of triggers) asked.set(`kinerja-app-${name}-${it.name}`, it.architecture);
    }
    for (const { id, properties } of functions()) {
      expect(properties['Runtime'], id).toBe('nodejs24.x');
      const architecture = asked.get(String(properties['FunctionName'])) ?? 'arm64';
      expect(properties['Architectures'], id).toEqual([architecture]);
    }
  });

  it('has a role of its own', () => {
    const roles = functions().map((it) => referencesOf(it.properties['Role']).join());
    expect(new Set(roles).size).toBe(roles.length);
    expect(roles).not.toContain('');
  });

  it('takes no managed policy', () => {
    const managed = resourcesOf('AWS::IAM::Role').filter((it) => 'ManagedPolicyArns' in it.properties);
    expect(managed.map((it) => it.id)).toEqual([]);
  });

  it('keeps its log for a year, under a group of its own', () => {
    const groups = resourcesOf('AWS::Logs::LogGroup');
    expect(groups).toHaveLength(functions().length);
    expect(groups.map((it) => it.properties['RetentionInDays'])).toEqual(groups.map(() => 365));
  });

  it('ends before the gateway gives up, when the API calls it', () => {
    const called = functions().filter((it) => String(it.properties['FunctionName']).endsWith('-api'));
    expect(called.length).toBeGreaterThan(0);
    for (const { id, properties } of called) expect(properties['Timeout'], id).toBeLessThan(30);
  });
});

describe('no policy', () => {
  it('allows an action by wildcard', () => {
    const wild = policies().flatMap(({ id, statements }) =>
      statements
        .flatMap((it) => listOf(it.Action).filter((action) => action.includes('*')))
        .map((it) => [id, it]),
    );
    expect(wild).toEqual([]);
  });

  it('allows on all resources, but for actions that know no other', () => {
    const wide = policies().flatMap(({ id, statements }) =>
      statements
        .filter((it) => listOf(it.Resource).includes('*'))
        .flatMap((it) => listOf(it.Action))
        .filter((action) => !(action in FOR_ALL_RESOURCES))
        .map((action) => `${id}: ${action}`),
    );
    expect(wide).toEqual([]);
  });

  it('allows to read the whole table, or to change what infrastructure is', () => {
    const forbidden =
      /^(dynamodb:(Scan|.*Table|Restore.*)|iam:.*|s3:(Delete|Put)Bucket.*|lambda:(Update|Create).*)$/;
    const held = policies().flatMap(({ id, statements }) =>
      statements
        .flatMap((it) => listOf(it.Action).filter((one) => forbidden.test(one) && !(one in NOT_OURS)))
        .map((one) => [id, one]),
    );
    expect(held).toEqual([]);
  });

  it('only denies or allows', () => {
    const effects = policies().flatMap((it) => it.statements.map((one) => one.Effect));
    expect(new Set(effects)).toEqual(new Set(['Allow']));
  });
});
