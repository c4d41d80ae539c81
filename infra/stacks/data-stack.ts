import type { App } from 'aws-cdk-lib';
import { CfnOutput, CfnParameter, Duration, RemovalPolicy, Stack, Tags } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { CfnSecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Stage } from '../config/stage.ts';
import { Backup } from '../constructs/backup.ts';
import { accessLogBucket, auditBucket, fileBucket } from '../constructs/buckets.ts';
import { EvidenceBucket } from '../constructs/evidence-bucket.ts';
import { Keys } from '../constructs/keys.ts';
import type { Restored } from '../constructs/table.ts';
import { productTable, restoredTable } from '../constructs/table.ts';

/** Files of imports hold NIPs and names, and nobody needs them once they are applied; `functions/imports` puts the tag. */
const IMPORTED = { class: 'import' };

type Props = { stage: Stage; region: string; restored?: Restored | undefined };

/** What must outlive every deployment: keys, table, files, evidence, audit trail, the installation's secret, backups. */
export class DataStack extends Stack {
  readonly keys: Keys;
  readonly table: ITable;
  readonly bucket: Bucket;
  readonly evidence: EvidenceBucket;
  readonly audit: Bucket;
  readonly secretArn: string;

  constructor(app: App, { stage, region, restored }: Props) {
    super(app, `${stage.name}-data`, { env: { region }, terminationProtection: true });
    Tags.of(this).add('data-class', 'personal');
    const webOrigin = new CfnParameter(this, 'WebOrigin', {
      type: 'String',
      description: 'Origin of the pages that may upload and download files, https://host',
      default: stage.webOrigin,
      allowedPattern: '\\*|https?://[^/*]+',
    }).valueAsString;
    this.keys = new Keys(this, 'Keys');
    const accessLogs = accessLogBucket(this, 'AccessLogs', stage.logDays.accesses);
    const kept = { key: this.keys.data, accessLogs };
    this.table =
      restored === undefined
        ? productTable(this, 'Table', this.keys.data)
        : restoredTable(this, 'Table', restored);
    this.bucket = fileBucket(this, 'Bucket', {
      ...kept,
      webOrigin,
      prefix: 'files/',
      lifecycleRules: [
        { id: 'imports', tagFilters: IMPORTED, expiration: Duration.days(90) },
        {
          id: 'replaced',
          noncurrentVersionExpiration: Duration.days(90),
          abortIncompleteMultipartUploadAfter: Duration.days(7),
          expiredObjectDeleteMarker: true,
        },
      ],
    });
    this.evidence = new EvidenceBucket(this, 'Evidence', { ...kept, webOrigin });
    this.audit = auditBucket(this, 'Audit', { key: this.keys.audit, accessLogs, audit: stage.audit });
    this.secretArn = this.#secret();
    new Backup(this, 'Backup', { name: stage.name, table: this.table, key: this.keys.data });
    for (const [name, value] of Object.entries({
      TableName: this.table.tableName,
      BucketName: this.bucket.bucketName,
      EvidenceBucketName: this.evidence.bucket.bucketName,
      AuditBucketName: this.audit.bucketName,
    }))
      new CfnOutput(this, name, { value });
  }

  /** Made once and never changed: keys of the table are hashed with it. The L2 construct would open the key to all of the account. */
  #secret(): string {
    const secret = new CfnSecret(this, 'InstallationSecret', {
      description: 'Hashes NIPs and subjects that stand in keys',
      kmsKeyId: this.keys.data.keyArn,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    secret.applyRemovalPolicy(RemovalPolicy.RETAIN);
    return secret.ref;
  }
}
