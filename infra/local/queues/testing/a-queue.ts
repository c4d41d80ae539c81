import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Invoke } from '../../events/ports.ts';
import { createQueues } from '../index.ts';
import type { Queues, QueuesOptions } from '../index.ts';
import type { QueueMapping } from '../poller.ts';
import type { QueueSpec } from '../queue.ts';
import type { QueueRecord } from '../record.ts';

export const ARN = 'arn:aws:sqs:ap-southeast-3:111122223333:work';
export const DEAD = 'arn:aws:sqs:ap-southeast-3:111122223333:dead';
export const FUNCTION = 'arn:aws:lambda:ap-southeast-3:111122223333:function:worker';
export const QUEUE_URL = 'http://127.0.0.1/111122223333/work';

const common = { visibilityTimeoutSeconds: 30, retentionSeconds: 345_600 };
const dead: QueueSpec = { ...common, name: 'dead', arn: DEAD, url: 'http://127.0.0.1/111122223333/dead' };
const work: QueueSpec = {
  ...common,
  name: 'work',
  arn: ARN,
  url: QUEUE_URL,
  redrive: { deadLetterArn: DEAD, maxReceiveCount: 3 },
};

/** A mapping of the queue `work`: batches of ten, no window, partial responses read. Differs by what is given. */
export function aMapping(differs: Partial<QueueMapping> = {}): QueueMapping {
  return {
    queueArn: ARN,
    functionArn: FUNCTION,
    batchSize: 10,
    maximumBatchingWindowSeconds: 0,
    reportBatchItemFailures: true,
    enabled: true,
    ...differs,
  };
}

/** Queues `work` and `dead` in a directory of their own, with one mapping; `lines` collects the log. Differs by what is given. */
export function aWorld(differs: Partial<QueuesOptions> = {}): {
  queues: Queues;
  lines: string[];
  directory: string;
} {
  const directory = differs.directory ?? mkdtempSync(join(tmpdir(), 'queues-'));
  const lines: string[] = [];
  const queues = createQueues({
    directory,
    queues: [work, dead],
    mappings: [aMapping()],
    invoke: async () => ({ payload: null }),
    log: (line) => lines.push(line),
    redeliveryMs: 5,
    ...differs,
  });
  return { queues, lines, directory };
}

/** The records of the event that a function was invoked with. */
export function recordsOf(payload: unknown): QueueRecord[] {
  return (payload as { Records: QueueRecord[] }).Records;
}

/** An `invoke` that remembers the bodies of every batch and answers with `answer`. */
export function aRecorder(answer: (records: QueueRecord[], run: number) => Awaited<ReturnType<Invoke>>): {
  batches: string[][];
  invoke: Invoke;
} {
  const batches: string[][] = [];
  const invoke: Invoke = async (_arn, payload) => {
    batches.push(recordsOf(payload).map(({ body }) => body));
    return answer(recordsOf(payload), batches.length);
  };
  return { batches, invoke };
}
