import { Duration } from 'aws-cdk-lib';
import type { CfnRule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { DeadLetterQueue } from 'aws-cdk-lib/aws-sqs';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Trigger } from '../../shared/contracts/trigger.ts';
import type { Stage } from '../config/stage.ts';

/** Messages wait for two weeks, the longest that SQS keeps them: long enough for somebody to come back from leave. */
const KEPT = Duration.days(14);

/** A queue under a name of its own, encrypted with the key of operations, over TLS only. */
export function encryptedQueue(
  scope: Construct,
  id: string,
  props: { name: string; key: IKey; visibilityTimeout?: Duration; deadLetterQueue?: DeadLetterQueue },
): Queue {
  const { name, key, ...rest } = props;
  return new Queue(scope, id, {
    ...rest,
    queueName: name,
    retentionPeriod: KEPT,
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    dataKeyReuse: Duration.hours(1),
    enforceSSL: true,
  });
}

/** Lets one rule, and nothing else of EventBridge, put events into a queue. */
export function letRuleSend(queue: Queue, rule: CfnRule): void {
  queue.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('events.amazonaws.com')],
      actions: ['sqs:SendMessage'],
      resources: [queue.queueArn],
      conditions: { ArnEquals: { 'aws:SourceArn': rule.attrArn } },
    }),
  );
}

/** The names of the queues that an entry has: what it works off, and what was given up. */
export function queueNames(
  stage: Stage,
  capability: string,
  { name, cause }: Trigger,
): { work: string[]; dead: string[] } {
  const own = `${stage.name}-${capability}-${name}`;
  if (cause.kind === 'stream') return { work: [], dead: [`${own}-dead`] };
  if (cause.kind === 'uploads' || cause.kind === 'scans') return { work: [own], dead: [`${own}-dead`] };
  if (cause.kind !== 'events') return { work: [], dead: [] };
  const ticks = cause.schedule === undefined ? [] : [tickName(stage)];
  return { work: [own], dead: [`${own}-dead`, ...ticks] };
}

/** The queue of what the schedule could not start. */
export function tickName(stage: Stage): string {
  return `${stage.name}-tick-dead`;
}

/** The queue of events that could not be kept for whoever is told of them. */
export function eventsDeadName(stage: Stage): string {
  return `${stage.name}-events-dead`;
}
