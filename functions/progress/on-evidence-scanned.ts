import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as z from 'zod';
import { detailOf, eachRecord } from '../../shared/platform/events/queue.ts';
import { log } from '../../shared/platform/log/log.ts';
import { evidenceOfObject } from './store/keys.ts';
import { recordScan } from './use-cases/record-scan.ts';
import { checkNeeds } from './wiring-checks.ts';

const scanned = z.object({
  s3ObjectDetails: z.object({ objectKey: z.string(), versionId: z.string() }),
  scanResultDetails: z.object({
    scanResultStatus: z.enum(['NO_THREATS_FOUND', 'THREATS_FOUND', 'UNSUPPORTED', 'ACCESS_DENIED', 'FAILED']),
  }),
});
const needs = checkNeeds();

/** Keeps what the scan for malware found in evidence. */
export const handler = (batch: SQSEvent): Promise<SQSBatchResponse> =>
  eachRecord(batch.Records, async (message) => {
    const { s3ObjectDetails, scanResultDetails } = detailOf(message, scanned);
    const found = evidenceOfObject(s3ObjectDetails.objectKey);
    if (found === undefined) throw new Error('a scan of a key that no evidence has');
    const verdict = scanResultDetails.scanResultStatus;
    await recordScan(needs, { ...found, version: s3ObjectDetails.versionId }, verdict);
    log.info('evidence scanned', { upload: found.upload, verdict });
  });
