import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import { log } from '../log/log.ts';
import type { DomainEvent } from './event.ts';
import { domainEvent } from './event.ts';

type Message = Pick<SQSRecord, 'messageId' | 'body'>;

const envelope = z.object({ 'detail-type': z.string(), detail: z.unknown() });

/**
 * The `detail` of the EventBridge event that a queue's message carries, checked against `schema`. Throws, naming the message and the
 * fields that are wrong, when the body is not such an event: the message then ends in the dead-letter queue.
 */
export function detailOf<T extends z.ZodType>(message: Message, schema: T): z.infer<T> {
  const bridged = envelope.safeParse(readJson(message));
  if (!bridged.success) throw new Error(`message ${message.messageId} is no event of EventBridge`);
  const detail = schema.safeParse(bridged.data.detail);
  if (detail.success) return detail.data;
  const issues = detail.error.issues.map(
    (it) => `${['detail', ...it.path.map(String)].join('.')} ${it.message}`,
  );
  throw new Error(`message ${message.messageId}: ${issues.join('; ')}`);
}

function readJson(message: Message): unknown {
  try {
    return JSON.parse(message.body);
  } catch (cause) {
    throw new Error(`message ${message.messageId} is not JSON`, { cause });
  }
}

/**
 * Handles the messages of a batch one after another; one that throws is logged and reported as a failed item, so that only it comes
 * again (`ReportBatchItemFailures`).
 */
export async function eachRecord<R extends { messageId: string }>(
  records: readonly R[],
  handle: (record: R) => Promise<void>,
): Promise<SQSBatchResponse> {
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
  for (const record of records) {
    try {
      await handle(record);
    } catch (error) {
      log.error('message failed', { messageId: record.messageId, error: error as Error });
      batchItemFailures.push({ itemIdentifier: record.messageId });
    }
  }
  return { batchItemFailures };
}

/** Handles each event of a batch, each failing alone; a message that is no event fails too. */
export function eachEvent(
  batch: Pick<SQSEvent, 'Records'>,
  handle: (event: DomainEvent) => Promise<void>,
): Promise<SQSBatchResponse> {
  return eachRecord(batch.Records, (message) => handle(detailOf(message, domainEvent)));
}
