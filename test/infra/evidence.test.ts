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

  it('is read before its verdict by the two entries that check it, and by no other function', () => {
    const tagged = resourcesOf('AWS::IAM::Role').filter((it) =>
      JSON.stringify(it.properties['Tags'] ?? []).includes('"reads-unscanned"'),
    );
    const checking = resourcesOf('AWS::Lambda::Function')
      .filter((it) => referencesOf(it.properties['Role']).some((id) => tagged.some((role) => role.id === id)))
      .map((it) => String(it.properties['FunctionName']).replace(/^.*-app-/, ''));
    expect(checking.toSorted()).toEqual(['progress-on-evidence-scanned', 'progress-on-evidence-uploaded']);
    expect(tagged).toHaveLength(checking.length);
  });

  it('is checked when it arrives and when its verdict does, and what is put aside is not checked again', () => {
    const patterns = resourcesOf('AWS::Events::Rule').map(
      (it) => it.properties['EventPattern'] as JsonObject,
    );
    const ofSource = (source: string) =>
      patterns.filter((it) => JSON.stringify(it['source']) === `["${source}"]`);
    const isOfObjects = (it: JsonObject): boolean => JSON.stringify(it['detail']).includes('"objectKey"');
    const [scans, ...others] = ofSource('aws.guardduty').filter(isOfObjects);
    expect(others).toEqual([]);
    expect(scans).toMatchObject({
      'detail-type': ['GuardDuty Malware Protection Object Scan Result'],
      detail: { s3ObjectDetails: { objectKey: [{ wildcard: 'a/*/evidence/*' }] } },
    });
    const uploads = ofSource('aws.s3').filter((it) => JSON.stringify(it).includes('a/*/evidence/*'));
    expect(uploads).toHaveLength(1);
    const named = [scans, uploads[0]].map((it) => JSON.stringify(it?.['detail']));
    for (const text of named) expect(text).toContain('EvidenceBucket');
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
