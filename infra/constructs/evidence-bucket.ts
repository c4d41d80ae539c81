import { Duration } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket, LifecycleRule } from 'aws-cdk-lib/aws-s3';
import { StorageClass } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Kept } from './buckets.ts';
import { fileBucket } from './buckets.ts';
import { MalwareScan, SCAN_TAG } from './malware-scan.ts';

/**
 * The tag of a role that may read evidence before its verdict. By a tag, because the roles stand in a stack that needs this bucket: a policy
 * that named them would make each stack wait for the other.
 */
export const READS_UNSCANNED = { key: 'reads-unscanned', value: 'yes' } as const;

/** The object tag by which what failed a check is cleared away; `functions/progress` puts it. */
const QUARANTINED = { class: 'quarantine' };

/**
 * How long evidence is kept. Retention is policy, no article: two years at hand, then an archive that still answers at once. What failed a
 * check, and versions that were replaced, go after a month.
 */
const LIFECYCLE: LifecycleRule[] = [
  { id: 'quarantine', tagFilters: QUARANTINED, expiration: Duration.days(30) },
  {
    id: 'archive',
    transitions: [
      { storageClass: StorageClass.GLACIER_INSTANT_RETRIEVAL, transitionAfter: Duration.days(730) },
    ],
    noncurrentVersionExpiration: Duration.days(30),
    abortIncompleteMultipartUploadAfter: Duration.days(7),
    expiredObjectDeleteMarker: true,
  },
];

/** The bucket of evidence with the scan of all that is put into it. What no scan has found clean is read only by the scan and by the inspection. */
export class EvidenceBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, props: Kept & { webOrigin: string }) {
    super(scope, id);
    this.bucket = fileBucket(this, 'Bucket', { ...props, prefix: 'evidence/', lifecycleRules: LIFECYCLE });
    const scan = new MalwareScan(this, 'Scan', { bucket: this.bucket, key: props.key });
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'NothingUnscannedIsServed',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:GetObject', 's3:GetObjectVersion'],
        resources: [this.bucket.arnForObjects('*')],
        conditions: {
          StringNotEquals: {
            [`s3:ExistingObjectTag/${SCAN_TAG}`]: 'NO_THREATS_FOUND',
            [`aws:PrincipalTag/${READS_UNSCANNED.key}`]: READS_UNSCANNED.value,
          },
          ArnNotEquals: { 'aws:PrincipalArn': scan.role.roleArn },
        },
      }),
    );
  }
}
