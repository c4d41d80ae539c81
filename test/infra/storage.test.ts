import { describe, expect, it } from 'vitest';
import { BACKUPS } from '../../infra/config/backups.ts';
import { STAGES } from '../../infra/config/stage.ts';
import { allPolicies, listOf } from './policies.ts';
import type { JsonObject, Resource } from './templates.ts';
import { readJson, referencesOf, resourcesOf } from './templates.ts';
import { inject } from 'vitest';

function only(type: string): Resource {
  const [first, ...more] = resourcesOf(type);
  if (first === undefined || more.length > 0) throw new Error(`more than one ${type}`);
  return first;
}

const buckets = () => resourcesOf('AWS::S3::Bucket');
const isAccessLog = (it: Resource): boolean => it.id.startsWith('AccessLogs');
const auditBucket = (): Resource => {
  const [first, ...more] = buckets().filter((it) => it.properties['ObjectLockEnabled'] === true);
  if (first === undefined || more.length > 0) throw new Error('not one bucket has an object lock');
  return first;
};

describe('the table', () => {
  it('is billed on demand, streams both images and lets items expire', () => {
    expect(only('AWS::DynamoDB::Table').properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
      KeySchema: [
        { AttributeName: 'PK', KeyType: 'HASH' },
        { AttributeName: 'SK', KeyType: 'RANGE' },
      ],
    });
  });

  it('is encrypted with our key, restorable to any second and protected from deletion', () => {
    const { properties } = only('AWS::DynamoDB::Table');
    expect(properties).toMatchObject({
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      DeletionProtectionEnabled: true,
    });
    expect(referencesOf(properties['SSESpecification'])).toEqual([
      expect.stringContaining('KeysData') as string,
    ]);
  });

  it('has two sparse indexes that hold keys only', () => {
    const indexes = only('AWS::DynamoDB::Table').properties['GlobalSecondaryIndexes'] as JsonObject[];
    expect(indexes.map((it) => [it['IndexName'], it['Projection']])).toEqual([
      ['byAssessor', { ProjectionType: 'KEYS_ONLY' }],
      ['byUnit', { ProjectionType: 'KEYS_ONLY' }],
    ]);
    const partitions = indexes.map((it) => (it['KeySchema'] as JsonObject[])[0]?.['AttributeName']);
    expect(partitions).toEqual(['ga', 'gu']);
  });

  it('is copied every day and every month into a vault that keeps what it has', () => {
    const { BackupPlan } = only('AWS::Backup::BackupPlan').properties as { BackupPlan: JsonObject };
    const rules = BackupPlan['BackupPlanRule'] as JsonObject[];
    expect(rules.map((it) => [it['RuleName'], it['Lifecycle']])).toEqual([
      ['daily', { DeleteAfterDays: 35 }],
      ['monthly', { DeleteAfterDays: 365 }],
    ]);
    const vault = only('AWS::Backup::BackupVault');
    expect(vault.properties['LockConfiguration']).toEqual({ MinRetentionDays: BACKUPS.leastDays });
    expect(vault.deletionPolicy).toBe('Retain');
    const selection = only('AWS::Backup::BackupSelection').properties['BackupSelection'] as JsonObject;
    expect(referencesOf(selection['Resources'])).toEqual([only('AWS::DynamoDB::Table').id]);
  });
});

describe('every bucket', () => {
  it('is private, versioned and owned whole', () => {
    for (const { id, properties } of buckets()) {
      expect(properties, id).toMatchObject({
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        VersioningConfiguration: { Status: 'Enabled' },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      });
    }
  });

  it('is encrypted with a key of ours and logs its accesses, but the one that the logs go to', () => {
    expect(buckets().filter(isAccessLog)).toHaveLength(1);
    for (const bucket of buckets()) {
      const { id, properties } = bucket;
      const encryption = JSON.stringify(properties['BucketEncryption']);
      const logging = referencesOf(properties['LoggingConfiguration']);
      if (isAccessLog(bucket)) {
        expect(encryption, id).toContain('"SSEAlgorithm":"AES256"');
        continue;
      }
      expect(encryption, id).toContain('"SSEAlgorithm":"aws:kms"');
      expect(encryption, id).toContain('"BucketKeyEnabled":true');
      expect(logging, id).toEqual(
        buckets()
          .filter(isAccessLog)
          .map((it) => it.id),
      );
    }
    const prefixes = buckets().flatMap(
      (it) => (it.properties['LoggingConfiguration'] as JsonObject | undefined)?.['LogFilePrefix'] ?? [],
    );
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });

  it('has rules for what nobody needs any more', () => {
    for (const { id, properties } of buckets())
      expect(JSON.stringify(properties['LifecycleConfiguration']), id).toContain(
        'AbortIncompleteMultipartUpload',
      );
  });

  it('is for pages of one origin, or for none', () => {
    const origins = buckets().flatMap(
      (it) =>
        (it.properties['CorsConfiguration'] as { CorsRules: JsonObject[] } | undefined)?.CorsRules.flatMap(
          (rule) => rule['AllowedOrigins'],
        ) ?? [],
    );
    expect(origins.length).toBeGreaterThan(0);
    for (const it of origins) expect(it).toEqual({ Ref: 'WebOrigin' });
    const { Parameters } = readJson(`${inject('assembly')}/kinerja-data.template.json`) as {
      Parameters: { WebOrigin: { Default: string } };
    };
    expect(Parameters.WebOrigin.Default).toMatch(/^https:\/\/[^*]+$/);
  });

  it('refuses what comes without TLS 1.2', () => {
    const policies = allPolicies().filter((it) => it.type === 'AWS::S3::BucketPolicy');
    expect(policies).toHaveLength(buckets().length);
    for (const { id, statements } of policies) {
      const denied = statements.filter((it) => it.Effect === 'Deny' && listOf(it.Action).includes('s3:*'));
      const conditions = JSON.stringify(denied.map((it) => it.Condition));
      expect(conditions, id).toContain('"aws:SecureTransport":"false"');
      expect(conditions, id).toContain('"s3:TlsVersion":1.2');
    }
  });
});

describe('the bucket of the audit trail', () => {
  it('keeps every object locked for five years, from its writer and from the account’s owner', () => {
    const { mode, days } = STAGES.prod.audit;
    expect([mode, days]).toEqual(['COMPLIANCE', 1825]);
    expect(auditBucket().properties['ObjectLockConfiguration']).toEqual({
      ObjectLockEnabled: 'Enabled',
      Rule: { DefaultRetention: { Mode: mode, Days: days } },
    });
  });

  it('has a key that nobody may end and that only the relay uses', () => {
    const [id = ''] = referencesOf(auditBucket().properties['BucketEncryption']);
    expect(id).toContain('KeysAudit');
    const key = allPolicies().find((it) => it.id === id);
    const denied = key?.statements.filter((it) => it.Effect === 'Deny') ?? [];
    expect(denied.flatMap((it) => listOf(it.Action)).toSorted()).toEqual([
      'kms:DisableKey',
      'kms:ScheduleKeyDeletion',
    ]);
    const users = allPolicies().filter(
      (it) => it.type === 'AWS::IAM::Policy' && JSON.stringify(it.statements).includes('KeysAudit'),
    );
    expect(users.map((it) => it.id)).toEqual([expect.stringMatching(/^FunctionsAuditOnChange/) as string]);
  });
});

describe('every key', () => {
  it('is ours, rotates and outlives its stack', () => {
    const keys = resourcesOf('AWS::KMS::Key');
    expect(keys).toHaveLength(3);
    for (const { id, properties, deletionPolicy } of keys) {
      expect(properties['EnableKeyRotation'], id).toBe(true);
      expect(deletionPolicy, id).toBe('Retain');
    }
  });

  it('is used by a service only for this account', () => {
    const statements = allPolicies()
      .filter((it) => it.type === 'AWS::KMS::Key')
      .flatMap((it) => it.statements.filter((one) => JSON.stringify(one.Principal).includes('"Service"')));
    expect(statements.length).toBeGreaterThan(1);
    for (const it of statements) expect(JSON.stringify(it.Condition)).toContain('AWS::AccountId');
  });
});

describe('what is kept', () => {
  it('outlives its stack', () => {
    for (const type of ['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::SecretsManager::Secret']) {
      for (const { id, deletionPolicy } of resourcesOf(type)) expect(deletionPolicy, id).toBe('Retain');
    }
  });

  it('is encrypted and TLS only in queues too', () => {
    const queues = resourcesOf('AWS::SQS::Queue');
    for (const { id, properties } of queues)
      expect(JSON.stringify(properties['KmsMasterKeyId']), id).toContain('KeysOperations');
    const guarded = allPolicies().filter(
      (it) =>
        it.type === 'AWS::SQS::QueuePolicy' &&
        JSON.stringify(it.statements).includes('"aws:SecureTransport":"false"'),
    );
    expect(guarded).toHaveLength(queues.length);
  });

  it('is told of without being readable: the topic is encrypted and TLS only', () => {
    expect(JSON.stringify(only('AWS::SNS::Topic').properties['KmsMasterKeyId'])).toContain('KeysOperations');
    const policy = allPolicies().find((it) => it.type === 'AWS::SNS::TopicPolicy');
    expect(JSON.stringify(policy?.statements)).toContain('"aws:SecureTransport":"false"');
  });
});
