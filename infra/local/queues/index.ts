import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AwsJsonError, answerAwsJson } from '../events/aws-json.ts';
import type { AwsJsonResponse } from '../events/aws-json.ts';
import type { Invoke, Log } from '../events/ports.ts';
import type { Message } from './message.ts';
import { createPoller } from './poller.ts';
import type { QueueMapping } from './poller.ts';
import { openQueue } from './queue.ts';
import type { Queue, QueueSpec } from './queue.ts';
import { sendBatch } from './send-batch.ts';
import { digests, readOutgoing } from './send-message.ts';
import type { Outgoing } from './send-message.ts';
import { checkSpecs } from './specs.ts';

/**
 * `redeliveryMs` (1000) stands for the visibility timeout after a failure, where that is longer. Each queue has one file in
 * `directory`.
 */
export type QueuesOptions = {
  directory: string;
  queues: QueueSpec[];
  mappings: QueueMapping[];
  invoke: Invoke;
  log: Log;
  now?: () => Date;
  redeliveryMs?: number;
};

/** The running queues. Every method that takes an ARN or a URL throws naming it when there is no such queue. */
export type Queues = {
  /** Puts one message on a queue; resolves when it is durable. Rejects a body that SQS would refuse. */
  send(queueArn: string, body: string): Promise<void>;
  /** How many messages wait, and how many are being delivered, delayed, or failed and not yet visible again. */
  count(queueArn: string): { visible: number; inFlight: number };
  /** Every stored message, oldest arrival first, without receiving it. */
  messages(queueArn: string): { messageId: string; body: string; receiveCount: number; sentAt: Date }[];
  /** Resolves when every queue that an enabled mapping reads is empty, dead-letter queues excepted. Rejects on `close`. */
  idle(): Promise<void>;
  /** Begins to deliver. Until then messages are only taken in. */
  resume(): void;
  /** Ends delivery, waits for the runs under way, and closes the files. */
  close(): Promise<void>;
  /** Answers AWS JSON 1.0: `AmazonSQS.SendMessage` and `AmazonSQS.SendMessageBatch`. `body` is the request's text. */
  handle(target: string, body: string): Promise<AwsJsonResponse>;
};

/**
 * Starts the stand-in for SQS with Lambda's event source mappings. Messages outlive the process: one that was not deleted is visible
 * again when the same directory is opened anew. One process at a time may have a directory open.
 */
export function createQueues(options: QueuesOptions): Queues {
  const { directory, invoke, log, now = () => new Date(), redeliveryMs = 1000 } = options;
  checkSpecs(options.queues, options.mappings);
  mkdirSync(directory, { recursive: true });
  const millis = () => now().getTime();
  const waiting = new Set<PromiseWithResolvers<void>>();
  let awake = false;
  let noticed = false;

  const queues = new Map<string, Queue>();
  for (const spec of options.queues) {
    const events = { changed, exhausted: (message: Message) => moveToDeadLetters(spec, message) };
    queues.set(spec.arn, openQueue(spec, join(directory, `${spec.name}.jsonl`), millis, events));
  }
  const enabled = options.mappings.filter((mapping) => mapping.enabled);
  const pollers = enabled.map((mapping) => {
    const queue = queueOf(mapping.queueArn);
    const shortened = Math.min(redeliveryMs, queue.spec.visibilityTimeoutSeconds * 1000);
    return createPoller(mapping, queue, { invoke, log, redeliveryMs: shortened });
  });
  const deadLetterArns = new Set(options.queues.map(({ redrive }) => redrive?.deadLetterArn));
  const watched = enabled.map(({ queueArn }) => queueArn).filter((arn) => !deadLetterArns.has(arn));

  function queueOf(arn: string): Queue {
    const queue = queues.get(arn);
    if (!queue) throw new Error(`there is no queue ${arn}`);
    return queue;
  }

  // Told once per turn, since a queue may change while it is being read.
  function changed(): void {
    if (noticed) return;
    noticed = true;
    queueMicrotask(notice);
  }

  function notice(): void {
    noticed = false;
    if (awake) for (const poller of pollers) poller.wake();
    if (!watched.every((arn) => queueOf(arn).isEmpty())) return;
    for (const waiter of waiting) waiter.resolve();
    waiting.clear();
  }

  function moveToDeadLetters(spec: QueueSpec, message: Message): void {
    if (!spec.redrive) throw new Error(`queue ${spec.name} has no dead-letter queue`);
    const { firstReceivedAt: _before, ...fresh } = message;
    const target = queueOf(spec.redrive.deadLetterArn);
    target.add({ ...fresh, receiveCount: 0, visibleAt: millis() });
    log(
      `queue ${spec.name}: message ${message.id} moved to ${target.spec.name} after ${message.receiveCount} deliveries`,
    );
  }

  function add(queue: Queue, { body, attributes, delaySeconds }: Outgoing): string {
    const id = randomUUID();
    const sentAt = millis();
    queue.add({ id, body, attributes, sentAt, visibleAt: sentAt + delaySeconds * 1000, receiveCount: 0 });
    return id;
  }

  function operate(target: string, input: Record<string, unknown>): unknown {
    if (target === 'AmazonSQS.SendMessage') {
      const queue = queueByUrl(input['QueueUrl'], queues);
      const message = readOutgoing(input);
      return { MessageId: add(queue, message), ...digests(message) };
    }
    if (target === 'AmazonSQS.SendMessageBatch') {
      const queue = queueByUrl(input['QueueUrl'], queues);
      return sendBatch(input, (message) => add(queue, message));
    }
    throw new AwsJsonError('UnknownOperationException', `The operation «${target}» is not supported`);
  }

  return {
    send: async (arn, body) => void add(queueOf(arn), readOutgoing({ MessageBody: body })),
    count: (arn) => queueOf(arn).count(),
    messages: (arn) =>
      queueOf(arn)
        .messages()
        .map(({ id, body, receiveCount, sentAt }) => ({
          messageId: id,
          body,
          receiveCount,
          sentAt: new Date(sentAt),
        })),
    idle: () => {
      const waiter = Promise.withResolvers<void>();
      waiting.add(waiter);
      changed();
      return waiter.promise;
    },
    resume: () => {
      awake = true;
      changed();
    },
    close: async () => {
      awake = false;
      await Promise.all(pollers.map((poller) => poller.close()));
      for (const queue of queues.values()) queue.close();
      for (const waiter of waiting) waiter.reject(new Error('the queues were closed before they were empty'));
      waiting.clear();
    },
    handle: (target, body) => answerAwsJson('1.0', body, (input) => operate(target, input)),
  };
}

function queueByUrl(url: unknown, queues: ReadonlyMap<string, Queue>): Queue {
  const queue = [...queues.values()].find(({ spec }) => spec.url === url);
  if (queue) return queue;
  throw new AwsJsonError(
    'com.amazonaws.sqs#QueueDoesNotExist',
    `The specified queue does not exist: ${String(url)}`,
    'AWS.SimpleQueueService.NonExistentQueue',
  );
}
