import { describe, expect, it } from 'vitest';
import type { Json, JsonObject, Resource } from './templates.ts';
import { resourcesOf } from './templates.ts';

function only(type: string): Resource {
  const [first, ...more] = resourcesOf(type);
  if (first === undefined || more.length > 0) throw new Error(`more than one ${type}`);
  return first;
}

/** Whether a policy of the type denies what comes without TLS. */
function refusesPlainHttp(policy: Resource): boolean {
  const { Statement } = policy.properties['PolicyDocument'] as { Statement: Json };
  return (Statement as JsonObject[]).some(
    (it) =>
      it['Effect'] === 'Deny' && JSON.stringify(it['Condition']).includes('"aws:SecureTransport":"false"'),
  );
}

describe('the table', () => {
  it('is billed on demand, encrypted, streams both images and lets items expire', () => {
    expect(only('AWS::DynamoDB::Table').properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      SSESpecification: { SSEEnabled: true },
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
      KeySchema: [
        { AttributeName: 'PK', KeyType: 'HASH' },
        { AttributeName: 'SK', KeyType: 'RANGE' },
      ],
    });
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
});

describe('every bucket', () => {
  it('is private, encrypted, versioned and owned whole', () => {
    for (const { id, properties } of resourcesOf('AWS::S3::Bucket')) {
      expect(properties, id).toMatchObject({
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
        VersioningConfiguration: { Status: 'Enabled' },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      });
    }
  });

  it('refuses what comes without TLS', () => {
    expect(resourcesOf('AWS::S3::BucketPolicy').every(refusesPlainHttp)).toBe(true);
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
    expect(queues.map((it) => it.properties['SqsManagedSseEnabled'])).toEqual(queues.map(() => true));
    const guarded = resourcesOf('AWS::SQS::QueuePolicy').filter(refusesPlainHttp);
    expect(guarded).toHaveLength(queues.length);
  });
});
