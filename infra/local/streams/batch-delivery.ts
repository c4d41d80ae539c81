import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { attempt } from '../events/ports.ts';
import type { Invoke, Log, Send } from '../events/ports.ts';
import { failedItems } from '../queues/batch-item-failures.ts';
import type { LambdaStreamRecord } from './record.ts';

/** How a mapping treats failures. `maximumRetryAttempts` of -1 never gives up. */
export type FailurePolicy = {
  functionArn: string;
  bisectBatchOnFunctionError: boolean;
  maximumRetryAttempts: number;
  reportBatchItemFailures: boolean;
  onFailureQueueArn?: string;
};

/** What delivery needs of the outside. `signal` ends it: the records then count as not delivered. */
export type BatchPorts = { invoke: Invoke; send: Send; log: Log; retryMs: number; signal: AbortSignal };

type Outcome = { failedFrom: number; functionError: string | null } | undefined;

const LONGEST_PAUSE_MS = 5_000;

/**
 * Delivers one batch of a shard, in order, until it is done with: delivered, or given up after the last retry, when its metadata (not
 * its records) go to the on-failure queue. After a partial failure only the records from the first failed one on are tried again;
 * where nothing was accomplished a batch may be halved, which costs no retry. Rejects when aborted or when that queue fails.
 */
export async function deliverBatch(
  records: readonly LambdaStreamRecord[],
  shardId: string,
  policy: FailurePolicy,
  ports: BatchPorts,
): Promise<void> {
  let remaining = records;
  let retries = 0;
  for (let invocations = 1; ; invocations += 1) {
    ports.signal.throwIfAborted();
    const outcome = await runOnce(remaining, policy, ports);
    if (!outcome) return;
    remaining = remaining.slice(outcome.failedFrom);
    if (outcome.failedFrom > 0) retries = 0;
    else if (policy.bisectBatchOnFunctionError && remaining.length > 1) {
      const middle = Math.ceil(remaining.length / 2);
      await deliverBatch(remaining.slice(0, middle), shardId, policy, ports);
      return deliverBatch(remaining.slice(middle), shardId, policy, ports);
    } else if (policy.maximumRetryAttempts >= 0 && retries >= policy.maximumRetryAttempts) {
      return giveUp(remaining, shardId, { invocations, functionError: outcome.functionError }, policy, ports);
    } else retries += 1;
    await delay(Math.min(ports.retryMs * 2 ** retries, LONGEST_PAUSE_MS), undefined, {
      signal: ports.signal,
    });
  }
}

async function runOnce(
  records: readonly LambdaStreamRecord[],
  { functionArn, reportBatchItemFailures }: FailurePolicy,
  { invoke, log }: BatchPorts,
): Promise<Outcome> {
  const result = await attempt(invoke, functionArn, { Records: records });
  if ('error' in result) {
    log(`stream: ${functionArn} failed with ${result.error.errorType} on ${records.length} records`);
    return { failedFrom: 0, functionError: 'Unhandled' };
  }
  if (!reportBatchItemFailures) return undefined;
  const numbers = records.map(({ dynamodb }) => dynamodb.SequenceNumber);
  const failed = failedItems(result.payload, new Set(numbers));
  if (!failed) log(`stream: ${functionArn} gave an invalid batchItemFailures for ${records.length} records`);
  if (failed?.length === 0) return undefined;
  return {
    failedFrom: failed ? Math.min(...failed.map((id) => numbers.indexOf(id))) : 0,
    functionError: null,
  };
}

async function giveUp(
  records: readonly LambdaStreamRecord[],
  shardId: string,
  failure: { invocations: number; functionError: string | null },
  { functionArn, onFailureQueueArn }: FailurePolicy,
  { send, log }: BatchPorts,
): Promise<void> {
  const [first, last] = [records[0], records.at(-1)];
  if (!first || !last) throw new Error('an empty batch cannot fail');
  const range = `${first.dynamodb.SequenceNumber} to ${last.dynamodb.SequenceNumber} of ${shardId}`;
  log(
    `stream: ${functionArn} is given no more of ${range}${onFailureQueueArn ? `: ${onFailureQueueArn} is told` : ''}`,
  );
  if (!onFailureQueueArn) return;
  const body = {
    requestContext: {
      requestId: randomUUID(),
      functionArn,
      condition: 'RetryAttemptsExhausted',
      approximateInvokeCount: failure.invocations,
    },
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: failure.functionError },
    version: '1.0',
    timestamp: new Date().toISOString(),
    DDBStreamBatchInfo: {
      shardId,
      startSequenceNumber: first.dynamodb.SequenceNumber,
      endSequenceNumber: last.dynamodb.SequenceNumber,
      approximateArrivalOfFirstRecord: arrival(first),
      approximateArrivalOfLastRecord: arrival(last),
      batchSize: records.length,
      streamArn: first.eventSourceARN,
    },
  };
  await send(onFailureQueueArn, JSON.stringify(body));
}

function arrival({ dynamodb }: LambdaStreamRecord): string {
  return new Date(dynamodb.ApproximateCreationDateTime * 1000).toISOString().replace('.000Z', 'Z');
}
