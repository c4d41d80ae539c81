import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as z from 'zod';
import { detailOf, eachRecord } from '../../shared/platform/events/queue.ts';
import { log } from '../../shared/platform/log/log.ts';
import { jobOfUpload } from './store/keys.ts';
import { runImport } from './use-cases/run-import.ts';
import { runNeeds } from './wiring.ts';

const created = z.object({ object: z.object({ key: z.string(), 'version-id': z.string().optional() }) });
const needs = runNeeds();

/** Runs the imports whose files were uploaded, one after another. One that cannot run yet comes back as its message. */
export const handler = (batch: SQSEvent): Promise<SQSBatchResponse> =>
  eachRecord(batch.Records, async (message) => {
    const { object } = detailOf(message, created);
    const upload = jobOfUpload(object.key);
    if (upload === undefined) throw new Error('an upload under a key that no import has');
    const outcome = await runImport(needs, { ...upload, version: object['version-id'] });
    log.info('import', { job: upload.job, outcome });
  });
