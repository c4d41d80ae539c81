import { attempt } from '../events/ports.ts';
import type { Invoke, Log } from '../events/ports.ts';
import { failedItems } from './batch-item-failures.ts';
import type { Message } from './message.ts';
import type { Queue } from './queue.ts';
import { toQueueRecord } from './record.ts';

/** Lambda's event source mapping of one queue. `maximumConcurrency` bounds the runs at once, 5 unless given. */
export type QueueMapping = {
  queueArn: string;
  functionArn: string;
  batchSize: number;
  maximumBatchingWindowSeconds: number;
  reportBatchItemFailures: boolean;
  maximumConcurrency?: number;
  enabled: boolean;
};

/** Delivers a queue to a function. `wake` looks for work; `close` lets runs end and begins no other. */
export type Poller = { wake(): void; close(): Promise<void> };

const DEFAULT_CONCURRENCY = 5;
const MAX_BATCH_BYTES = 6 * 1024 * 1024;

/** Creates the poller of one mapping; it sleeps until `wake`. A failed message is visible again after `redeliveryMs`. */
export function createPoller(
  mapping: QueueMapping,
  queue: Queue,
  ports: { invoke: Invoke; log: Log; redeliveryMs: number },
): Poller {
  const concurrency = mapping.maximumConcurrency ?? DEFAULT_CONCURRENCY;
  const windowMs = mapping.maximumBatchingWindowSeconds * 1000;
  const running = new Set<Promise<void>>();
  let gathering: NodeJS.Timeout | undefined;
  let closed = false;

  function wake(): void {
    while (!closed && running.size < concurrency && queue.visible() > 0) {
      if (queue.visible() < mapping.batchSize && windowMs > 0) {
        gathering ??= setTimeout(windowEnded, windowMs);
        return;
      }
      if (!beginBatch()) return;
    }
  }

  function windowEnded(): void {
    gathering = undefined;
    if (!closed && running.size < concurrency) beginBatch();
    wake();
  }

  function beginBatch(): boolean {
    const batch = queue.receive(mapping.batchSize, MAX_BATCH_BYTES);
    if (batch.length === 0) return false;
    const run = deliver(batch).finally(() => {
      running.delete(run);
      wake();
    });
    running.add(run);
    return true;
  }

  async function deliver(batch: Message[]): Promise<void> {
    const ids = batch.map(({ id }) => id);
    const records = batch.map((message) => toQueueRecord(message, mapping.queueArn));
    const result = await attempt(ports.invoke, mapping.functionArn, { Records: records });
    const failed = new Set(failures(result, ids));
    const done = ids.filter((id) => !failed.has(id));
    if (done.length > 0) queue.delete(done);
    if (failed.size > 0) queue.release([...failed], ports.redeliveryMs);
  }

  function failures(result: Awaited<ReturnType<Invoke>>, ids: string[]): string[] {
    const { name } = queue.spec;
    if ('error' in result) {
      ports.log(
        `queue ${name}: ${mapping.functionArn} failed with ${result.error.errorType} on ${ids.length} messages`,
      );
      return ids;
    }
    if (!mapping.reportBatchItemFailures) return [];
    const failed = failedItems(result.payload, new Set(ids));
    if (failed) return failed;
    ports.log(
      `queue ${name}: ${mapping.functionArn} gave an invalid batchItemFailures for ${ids.length} messages`,
    );
    return ids;
  }

  return {
    wake,
    close: async () => {
      closed = true;
      clearTimeout(gathering);
      await Promise.all(running);
    },
  };
}
