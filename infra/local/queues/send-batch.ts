import { AwsJsonError, isObject } from '../events/aws-json.ts';
import { MAX_MESSAGE_BYTES, digests, readOutgoing, sizeOf } from './send-message.ts';
import type { Outgoing } from './send-message.ts';

type Entry = { id: string; message: Outgoing } | { id: string; error: AwsJsonError };

const MAX_ENTRIES = 10;
const ID = /^[\w-]{1,80}$/;

/**
 * Sends 1 to 10 messages with `send` (which returns a message id) and reports each: `Successful` or `Failed`, by the entry's `Id`.
 * Throws an `AwsJsonError` where the whole batch is refused.
 */
export function sendBatch(
  input: Record<string, unknown>,
  send: (message: Outgoing) => string,
): Record<string, unknown> {
  const entries = readEntries(input['Entries']);
  const Successful: unknown[] = [];
  const Failed: unknown[] = [];
  for (const entry of entries) {
    if ('error' in entry) {
      Failed.push({ Id: entry.id, SenderFault: true, Code: entry.error.type, Message: entry.error.message });
    } else {
      Successful.push({ Id: entry.id, MessageId: send(entry.message), ...digests(entry.message) });
    }
  }
  return { Successful, ...(Failed.length > 0 && { Failed }) };
}

function readEntries(value: unknown): Entry[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw refusal(
      'EmptyBatchRequest',
      'There should be at least one SendMessageBatchRequestEntry in the request.',
    );
  }
  if (value.length > MAX_ENTRIES) {
    throw refusal(
      'TooManyEntriesInBatchRequest',
      `Maximum number of entries per request are ${MAX_ENTRIES}.`,
    );
  }
  const entries = value.map(readEntry);
  if (new Set(entries.map(({ id }) => id)).size < entries.length) {
    throw refusal('BatchEntryIdsNotDistinct', 'Two or more batch entries have the same Id.');
  }
  const bytes = entries.reduce((sum, entry) => sum + ('message' in entry ? sizeOf(entry.message) : 0), 0);
  if (bytes > MAX_MESSAGE_BYTES) {
    throw refusal(
      'BatchRequestTooLong',
      `Batch requests cannot be longer than ${MAX_MESSAGE_BYTES} bytes: ${bytes}.`,
    );
  }
  return entries;
}

function readEntry(value: unknown): Entry {
  const entry = isObject(value) ? value : {};
  const id = entry['Id'];
  if (typeof id !== 'string' || !ID.test(id)) {
    throw refusal(
      'InvalidBatchEntryId',
      'A batch entry id has 1 to 80 letters, digits, hyphens or underscores.',
    );
  }
  try {
    return { id, message: readOutgoing(entry) };
  } catch (error) {
    if (error instanceof AwsJsonError) return { id, error };
    throw error;
  }
}

function refusal(name: string, message: string): AwsJsonError {
  return new AwsJsonError(`com.amazonaws.sqs#${name}`, message, `AWS.SimpleQueueService.${name}`);
}
