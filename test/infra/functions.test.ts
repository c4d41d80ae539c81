import { describe, expect, it } from 'vitest';
import { CAPABILITIES } from '../../infra/config/capabilities.ts';
import { STAGES } from '../../infra/config/stage.ts';
import { allPolicies, listOf, rolePolicies } from './policies.ts';
import type { Resource } from './templates.ts';
import { referencesOf, resourcesOf } from './templates.ts';

/** Actions that AWS knows only for all resources. */
const FOR_ALL_RESOURCES: Record<string, string> = {
  'dynamodb:ListStreams': 'it takes no resource: streams are listed by table in its arguments',
  'xray:PutTraceSegments': 'X-Ray has no resources for what is traced',
  'xray:PutTelemetryRecords': 'X-Ray has no resources for what is traced',
  'xray:GetSamplingRules': 'Step Functions asks how much to trace',
  'xray:GetSamplingTargets': 'Step Functions asks how much to trace',
  'logs:CreateLogDelivery': 'log deliveries of Step Functions have no resource',
  'logs:GetLogDelivery': 'log deliveries of Step Functions have no resource',
  'logs:UpdateLogDelivery': 'log deliveries of Step Functions have no resource',
  'logs:DeleteLogDelivery': 'log deliveries of Step Functions have no resource',
  'logs:ListLogDeliveries': 'log deliveries of Step Functions have no resource',
  'logs:PutResourcePolicy': 'the log service itself lets Step Functions write by it',
  'logs:DescribeResourcePolicies': 'the log service itself lets Step Functions write by it',
  'logs:DescribeLogGroups': 'it lists, and takes no resource',
};

/** Wildcards among actions, by the id of the statement that has them. */
const WILD_ACTIONS: Record<string, string> = {
  'kms:*':
    'of the account’s root in a key’s own policy: without it a key could become one that nobody can manage',
  's3:*': 'denied: everything that comes without TLS',
  'sqs:*': 'denied: everything that comes without TLS',
};

/** What a role must hold that is no function's, and why. */
const NOT_OURS: Record<string, string> = {
  's3:PutBucketNotification': 'GuardDuty asks for it to hear of new evidence; its role is nobody else’s',
  'dynamodb:DescribeTable': 'AWS Backup looks at what it copies; its role is nobody else’s',
};

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

  it('keeps its log for a year, encrypted, under a group of its own', () => {
    const groups = resourcesOf('AWS::Logs::LogGroup');
    // One more for the accesses to the API, and one for all workflows.
    expect(groups).toHaveLength(functions().length + 2);
    for (const { id, properties } of groups) {
      expect(properties['RetentionInDays'], id).toBe(365);
      expect(JSON.stringify(properties['KmsKeyId']), id).toContain('KeysOperations');
    }
    const own = functions().map((it) => referencesOf(it.properties['LoggingConfig']).join());
    expect(new Set(own).size).toBe(functions().length);
  });

  it('is traced when it runs behind the API', () => {
    for (const { id, properties } of functions()) {
      const inFront = /-(api|api-print|on-authorize)$/.test(String(properties['FunctionName']));
      const tracing = inFront ? undefined : { Mode: 'Active' };
      expect(properties['TracingConfig'], id).toEqual(tracing);
    }
  });

  it('has concurrency kept free for it when it is a step of the close, and no other', () => {
    const steps = CAPABILITIES.find((it) => it.name === 'closing')?.triggers ?? [];
    const reserved = steps.filter((it) => it.name.startsWith('step-')).map((it) => `closing-${it.name}`);
    expect(Object.keys(STAGES.prod.reserved).toSorted()).toEqual(reserved.toSorted());
    for (const { id, properties } of functions()) {
      const name = String(properties['FunctionName']).replace('kinerja-app-', '');
      expect(properties['ReservedConcurrentExecutions'], id).toBe(STAGES.prod.reserved[name]);
    }
  });

  it('ends before the gateway gives up, when the API calls it', () => {
    const called = functions().filter((it) => String(it.properties['FunctionName']).endsWith('-api'));
    expect(called.length).toBeGreaterThan(0);
    for (const { id, properties } of called) expect(properties['Timeout'], id).toBeLessThan(30);
  });
});

describe('no policy', () => {
  it('allows an action by wildcard', () => {
    const wild = allPolicies().flatMap(({ id, statements }) =>
      statements.flatMap((it) =>
        listOf(it.Action)
          .filter((action) => action.includes('*'))
          .filter((action) => !(action in WILD_ACTIONS && (action === 'kms:*' || it.Effect === 'Deny')))
          .map((action) => `${id}: ${action}`),
      ),
    );
    expect(wild).toEqual([]);
  });

  it('gives a key away whole but to the account’s root', () => {
    const holders = allPolicies()
      .flatMap((it) => it.statements)
      .filter((it) => listOf(it.Action).includes('kms:*'))
      .map((it) => JSON.stringify(it.Principal));
    expect(holders).toHaveLength(resourcesOf('AWS::KMS::Key').length);
    for (const it of holders) expect(it).toMatch(/"arn:aws:iam::",\{"Ref":"AWS::AccountId"\},":root"/);
  });

  it('of a role allows on all resources, but for actions that know no other', () => {
    const wide = rolePolicies().flatMap(({ id, statements }) =>
      statements
        .filter((it) => listOf(it.Resource).includes('*'))
        .flatMap((it) => listOf(it.Action))
        .filter((action) => !(action in FOR_ALL_RESOURCES))
        .map((action) => `${id}: ${action}`),
    );
    expect(wide).toEqual([]);
  });

  it('of a role uses a key other than through the service that holds what it encrypts', () => {
    const direct = rolePolicies().flatMap(({ id, statements }) =>
      statements
        .filter((it) => listOf(it.Action).some((action) => action.startsWith('kms:')))
        .filter((it) => !/kms:(ViaService|GrantIsForAWSResource)/.test(JSON.stringify(it.Condition ?? {})))
        .map((it) => `${id}: ${listOf(it.Action).join()}`),
    );
    expect(direct.filter((it) => !/^BackupRole\w+: kms:DescribeKey$/.test(it))).toEqual([]);
  });

  it('of a role allows to read the whole table, or to change what infrastructure is', () => {
    const forbidden =
      /^(dynamodb:(Scan|.*Table|Restore.*)|iam:.*|s3:(Delete|Put)Bucket.*|lambda:(Update|Create).*)$/;
    const held = rolePolicies().flatMap(({ id, statements }) =>
      statements
        .flatMap((it) => listOf(it.Action).filter((one) => forbidden.test(one) && !(one in NOT_OURS)))
        .map((one) => [id, one]),
    );
    expect(held).toEqual([]);
  });

  it('of a role takes away a version of an object, or changes how long it is kept', () => {
    const taking =
      /^s3:(DeleteObject(Version)?|BypassGovernanceRetention|PutObject(Retention|LegalHold|Acl)|PutLifecycle.*)$/;
    const held = rolePolicies().flatMap(({ id, statements }) =>
      statements.flatMap((it) =>
        listOf(it.Action)
          .filter((action) => taking.test(action))
          // The checks of evidence put a file aside: without a version this only marks it as gone.
          .filter((action) => !(action === 's3:DeleteObject' && id.startsWith('FunctionsProgressOnEvidence')))
          .map((action) => `${id}: ${action}`),
      ),
    );
    expect(held).toEqual([]);
  });

  it('of a role denies: what is not allowed is not needed', () => {
    const effects = rolePolicies().flatMap((it) => it.statements.map((one) => one.Effect));
    expect(new Set(effects)).toEqual(new Set(['Allow']));
  });
});
