import type { Finding } from './scan.ts';

/** One version of an object that is to be scanned, and the plan that covers it. */
export type Wanted = {
  id: string;
  planArn: string;
  bucket: string;
  key: string;
  etag: string;
  versionId?: string;
};

/** What the stand-in for EventBridge takes of an AWS service. */
export type ScanResult = {
  source: 'aws.guardduty';
  detailType: 'GuardDuty Malware Protection Object Scan Result';
  resources: string[];
  detail: Record<string, unknown>;
};

const SCAN_STATUS = {
  NO_THREATS_FOUND: 'COMPLETED',
  THREATS_FOUND: 'COMPLETED',
  UNSUPPORTED: 'SKIPPED',
  FAILED: 'FAILED',
} as const satisfies Record<Finding['status'], string>;

const orNull = <T>(list: readonly T[]): readonly T[] | null => (list.length === 0 ? null : list);

/** The event of a scan that has ended, as GuardDuty documents it. */
export function scanResult(wanted: Wanted, { status, threats, reasons }: Finding): ScanResult {
  const { planArn, bucket, key, etag, versionId } = wanted;
  return {
    source: 'aws.guardduty',
    detailType: 'GuardDuty Malware Protection Object Scan Result',
    resources: [planArn],
    detail: {
      schemaVersion: '1.0',
      scanStatus: SCAN_STATUS[status],
      resourceType: 'S3_OBJECT',
      s3ObjectDetails: {
        bucketName: bucket,
        objectKey: key,
        eTag: etag,
        ...(versionId === undefined ? {} : { versionId }),
        s3Throttled: false,
      },
      scanResultDetails: {
        scanResultStatus: status,
        threats: orNull(threats.map((name) => ({ name }))),
        statusReasons: orNull(reasons),
      },
    },
  };
}
