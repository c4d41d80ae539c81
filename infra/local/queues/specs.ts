import type { QueueMapping } from './poller.ts';
import type { QueueSpec } from './queue.ts';

/** Throws, naming the queue and value, for a queue or mapping that AWS would refuse or whose partner does not exist. */
export function checkSpecs(queues: readonly QueueSpec[], mappings: readonly QueueMapping[]): void {
  const arns = new Set(queues.map(({ arn }) => arn));
  if (arns.size < queues.length) throw new Error('two queues have the same ARN');
  for (const queue of queues) checkQueue(queue, arns);
  for (const mapping of mappings) checkMapping(mapping, arns);
}

function checkQueue(queue: QueueSpec, arns: ReadonlySet<string>): void {
  const where = `queue «${queue.name}»`;
  if (!/^[\w-]{1,80}$/.test(queue.name))
    throw new Error(`${where}: standard queues have names of letters, digits, - and _`);
  within(where, 'visibilityTimeoutSeconds', queue.visibilityTimeoutSeconds, 0, 43_200);
  within(where, 'retentionSeconds', queue.retentionSeconds, 60, 1_209_600);
  if (!queue.redrive) return;
  within(where, 'maxReceiveCount', queue.redrive.maxReceiveCount, 1, 1000);
  if (!arns.has(queue.redrive.deadLetterArn)) {
    throw new Error(`${where}: its dead-letter queue ${queue.redrive.deadLetterArn} does not exist`);
  }
}

function checkMapping(mapping: QueueMapping, arns: ReadonlySet<string>): void {
  const where = `mapping of ${mapping.queueArn}`;
  if (!arns.has(mapping.queueArn)) throw new Error(`${where}: the queue does not exist`);
  within(where, 'batchSize', mapping.batchSize, 1, 10_000);
  within(where, 'maximumBatchingWindowSeconds', mapping.maximumBatchingWindowSeconds, 0, 300);
  if (mapping.batchSize > 10 && mapping.maximumBatchingWindowSeconds < 1) {
    throw new Error(`${where}: a batchSize over 10 needs a maximumBatchingWindowSeconds of 1 or more`);
  }
  if (mapping.maximumConcurrency !== undefined)
    within(where, 'maximumConcurrency', mapping.maximumConcurrency, 2, 1000);
}

function within(where: string, name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new Error(`${where}: ${name} is ${value}, not a whole number from ${least} to ${most}`);
}
