import { describe, expect, it } from 'vitest';
import type { Json, JsonObject, Resource } from './templates.ts';
import { referencesOf, resourcesOf } from './templates.ts';

function plan(): Resource {
  const [first, ...more] = resourcesOf('AWS::GuardDuty::MalwareProtectionPlan');
  if (first === undefined || more.length > 0) throw new Error('there is more than one plan');
  return first;
}

/** The bucket that the plan protects. */
function evidence(): Resource {
  const { ProtectedResource } = plan().properties as { ProtectedResource: JsonObject };
  const [id] = referencesOf(ProtectedResource);
  const bucket = resourcesOf('AWS::S3::Bucket').find((it) => it.id === id);
  if (bucket === undefined) throw new Error('the plan protects no bucket of ours');
  return bucket;
}

function statementsOn(bucket: Resource): JsonObject[] {
  return resourcesOf('AWS::S3::BucketPolicy')
    .filter((it) => referencesOf(it.properties['Bucket']).includes(bucket.id))
    .flatMap((it) => (it.properties['PolicyDocument'] as { Statement: Json[] }).Statement as JsonObject[]);
}

describe('evidence', () => {
  it('is scanned whole, and tagged with the verdict', () => {
    expect(plan().properties['Actions']).toEqual({ Tagging: { Status: 'ENABLED' } });
    const { S3Bucket } = plan().properties['ProtectedResource'] as { S3Bucket: JsonObject };
    expect(S3Bucket['ObjectPrefixes']).toBeUndefined();
  });

  it('is read before its verdict by nobody but the scan and the roles that are tagged for it', () => {
    const denied = statementsOn(evidence()).find((it) => it['Sid'] === 'NothingUnscannedIsServed');
    expect(denied).toMatchObject({
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: ['s3:GetObject', 's3:GetObjectVersion'],
      Condition: {
        StringNotEquals: {
          's3:ExistingObjectTag/GuardDutyMalwareScanStatus': 'NO_THREATS_FOUND',
          'aws:PrincipalTag/reads-unscanned': 'yes',
        },
        ArnNotEquals: {},
      },
    });
    const scanner = referencesOf(plan().properties['Role']);
    expect(referencesOf(denied?.['Condition'])).toEqual(scanner);
  });

  it('announces what is put into it, and takes forms from browsers', () => {
    expect(evidence().properties).toMatchObject({
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
      CorsConfiguration: { CorsRules: [{ AllowedMethods: ['GET', 'POST'] }] },
    });
  });

  it('is kept two years at hand and then in an archive; what failed goes after a month', () => {
    const { Rules } = evidence().properties['LifecycleConfiguration'] as { Rules: JsonObject[] };
    expect(Rules).toEqual([
      {
        Id: 'quarantine',
        Status: 'Enabled',
        TagFilters: [{ Key: 'class', Value: 'quarantine' }],
        ExpirationInDays: 30,
      },
      {
        Id: 'archive',
        Status: 'Enabled',
        Transitions: [{ StorageClass: 'GLACIER_IR', TransitionInDays: 730 }],
        NoncurrentVersionExpiration: { NoncurrentDays: 30 },
        AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
        ExpiredObjectDeleteMarker: true,
      },
    ]);
  });
});
