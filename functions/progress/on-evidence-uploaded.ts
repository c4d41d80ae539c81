import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as z from 'zod';
import { detailOf, eachRecord } from '../../shared/platform/events/queue.ts';
import { log } from '../../shared/platform/log/log.ts';
import { evidenceOfObject } from './store/keys.ts';
import { inspectUpload } from './use-cases/inspect-upload.ts';
import { checkNeeds } from './wiring-checks.ts';

const created = z.object({ object: z.object({ key: z.string(), 'version-id': z.string() }) });
const needs = checkNeeds();

/** Checks the files that were uploaded as evidence, one after another: only one is in memory at a time. */
export const handler = (batch: SQSEvent): Promise<SQSBatchResponse> =>
  eachRecord(batch.Records, async (message) => {
    const { object } = detailOf(message, created);
    const found = evidenceOfObject(object.key);
    if (found === undefined) throw new Error('a file under a key that no evidence has');
    const outcome = await inspectUpload(needs, { ...found, version: object['version-id'] });
    log.info('evidence', { upload: found.upload, outcome });
  });
