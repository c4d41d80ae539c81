import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { BucketProps, CfnBucket, CorsRule, IBucket } from 'aws-cdk-lib/aws-s3';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  HttpMethods,
  ObjectLockRetention,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Stage } from '../config/stage.ts';

/** What every bucket is: private, versioned, over TLS only, and left standing when its stack goes. */
const PRIVATE = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  versioned: true,
  removalPolicy: RemovalPolicy.RETAIN,
} as const satisfies BucketProps;

/** Where the accesses of a bucket are written, under the bucket's own prefix, and the key of what it holds. */
export type Kept = { key: IKey; accessLogs: IBucket };

const kept = ({ key, accessLogs }: Kept, prefix: string) =>
  ({
    ...PRIVATE,
    encryption: BucketEncryption.KMS,
    encryptionKey: key,
    // One call of the key for many objects.
    bucketKeyEnabled: true,
    serverAccessLogsBucket: accessLogs,
    serverAccessLogsPrefix: prefix,
  }) as const satisfies BucketProps;

/** Files go from and to browsers by presigned addresses and forms, for pages of one origin. */
function forPagesOf(origin: string): CorsRule[] {
  return [
    {
      allowedOrigins: [origin],
      allowedMethods: [HttpMethods.GET, HttpMethods.POST],
      allowedHeaders: ['*'],
      exposedHeaders: ['ETag'],
      maxAge: 3600,
    },
  ];
}

/** A bucket that browsers use, and that announces new objects on the default bus. */
export function fileBucket(
  scope: Construct,
  id: string,
  props: Kept & { prefix: string; webOrigin: string; lifecycleRules: BucketProps['lifecycleRules'] & object },
): Bucket {
  const bucket = new Bucket(scope, id, {
    ...kept(props, props.prefix),
    cors: forPagesOf(props.webOrigin),
    lifecycleRules: props.lifecycleRules,
  });
  // The L2 option for this makes a custom resource.
  (bucket.node.defaultChild as CfnBucket).notificationConfiguration = {
    eventBridgeConfiguration: { eventBridgeEnabled: true },
  };
  return bucket;
}

/** The bucket of the audit trail: what is written stays as it is until its time is over. */
export function auditBucket(scope: Construct, id: string, props: Kept & { audit: Stage['audit'] }): Bucket {
  const { mode, days } = props.audit;
  const time = Duration.days(days);
  return new Bucket(scope, id, {
    ...kept(props, 'audit/'),
    objectLockEnabled: true,
    objectLockDefaultRetention:
      mode === 'COMPLIANCE' ? ObjectLockRetention.compliance(time) : ObjectLockRetention.governance(time),
    lifecycleRules: [{ id: 'unfinished', abortIncompleteMultipartUploadAfter: Duration.days(7) }],
  });
}

/** The bucket that the others' accesses are logged to. S3 writes such logs only where its own keys encrypt. */
export function accessLogBucket(scope: Construct, id: string, days: number): IBucket {
  return new Bucket(scope, id, {
    ...PRIVATE,
    encryption: BucketEncryption.S3_MANAGED,
    lifecycleRules: [
      {
        id: 'old',
        expiration: Duration.days(days),
        noncurrentVersionExpiration: Duration.days(30),
        abortIncompleteMultipartUploadAfter: Duration.days(7),
      },
    ],
  }) as IBucket;
}
