import { Duration, Stack } from 'aws-cdk-lib';
import { CfnRule } from 'aws-cdk-lib/aws-events';
import type { CfnEventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Stage } from '../config/stage.ts';
import type { Entry } from './entries.ts';
import { encryptedQueue, letRuleSend, queueNames } from './queues.ts';
import { throughService } from './statements.ts';
import { Tick } from './tick.ts';

type Props = {
  stage: Stage;
  /** The key of the queues. */
  key: IKey;
  entries: readonly Entry[];
  streamArn: string;
  bucketName: string;
  evidenceName: string;
  bus: CfnEventBus;
};

/** How often a message is tried before it goes to the dead-letter queue of its entry. */
const TRIES = 5;

/** What makes entries run besides the API: the table's stream, events on the bus, uploads and their scans, the schedule. Each has a dead-letter queue. */
export class Causes extends Construct {
  readonly #props: Props;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    this.#props = props;
    for (const entry of props.entries) {
      const { cause } = entry.trigger;
      if (cause.kind === 'stream') this.#stream(entry, cause.filters);
      if (cause.kind === 'events') {
        this.#queue(entry, { source: ['kinerja'], 'detail-type': cause.types }, props.bus.ref);
        if (cause.schedule !== undefined)
          new Tick(this, `${nameOf(entry)}-tick`, { ...props, entry, expression: cause.schedule });
      }
      if (cause.kind === 'uploads') {
        const name = cause.of === 'EVIDENCE' ? props.evidenceName : props.bucketName;
        this.#queue(entry, {
          source: ['aws.s3'],
          'detail-type': ['Object Created'],
          detail: { bucket: { name: [name] }, object: { key: [{ wildcard: cause.prefix }] } },
        });
      }
      if (cause.kind === 'scans') {
        this.#queue(entry, {
          source: ['aws.guardduty'],
          'detail-type': ['GuardDuty Malware Protection Object Scan Result'],
          detail: {
            s3ObjectDetails: { bucketName: [props.evidenceName], objectKey: [{ wildcard: cause.prefix }] },
          },
        });
      }
    }
  }

  #deadLetters(entry: Entry): Queue {
    const { stage, key } = this.#props;
    const [name = ''] = queueNames(stage, entry.capability, entry.trigger).dead;
    return encryptedQueue(this, `${nameOf(entry)}-dead`, { name, key });
  }

  #stream(entry: Entry, filters: readonly object[]): void {
    const { streamArn, key } = this.#props;
    const dead = this.#deadLetters(entry);
    const allow = (actions: string[], resource: string): void =>
      void entry.role.addToPolicy(new PolicyStatement({ actions, resources: [resource] }));
    allow(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], streamArn);
    allow(['dynamodb:ListStreams'], '*');
    allow(['sqs:SendMessage'], dead.queueArn);
    entry.role.addToPolicy(
      throughService(['kms:Decrypt', 'kms:GenerateDataKey'], key.keyArn, 'sqs', Stack.of(this).region),
    );
    new CfnEventSourceMapping(this, `${nameOf(entry)}-stream`, {
      functionName: entry.lambda.functionName,
      eventSourceArn: streamArn,
      startingPosition: 'TRIM_HORIZON',
      batchSize: 100,
      maximumBatchingWindowInSeconds: 1,
      parallelizationFactor: 4,
      bisectBatchOnFunctionError: true,
      maximumRetryAttempts: 20,
      functionResponseTypes: ['ReportBatchItemFailures'],
      filterCriteria: { filters: filters.map((pattern) => ({ pattern: JSON.stringify(pattern) })) },
      destinationConfig: { onFailure: { destination: dead.queueArn } },
    });
  }

  #queue(entry: Entry, pattern: object, busName?: string): void {
    const { stage, key } = this.#props;
    const name = nameOf(entry);
    const dead = this.#deadLetters(entry);
    // A run that may take minutes has the queue's message for itself, and one that comes back does not wait for an hour.
    const slow = entry.trigger.timeoutSeconds > 60;
    const queue = encryptedQueue(this, `${name}-queue`, {
      name: queueNames(stage, entry.capability, entry.trigger).work[0] ?? '',
      key,
      visibilityTimeout: Duration.seconds(
        slow ? entry.trigger.timeoutSeconds : entry.trigger.timeoutSeconds * 6,
      ),
      deadLetterQueue: { queue: dead, maxReceiveCount: TRIES },
    });
    const rule = new CfnRule(this, `${name}-rule`, {
      ...(busName === undefined ? {} : { eventBusName: busName }),
      eventPattern: pattern,
      state: 'ENABLED',
      targets: [{ id: name, arn: queue.queueArn, deadLetterConfig: { arn: dead.queueArn } }],
    });
    letRuleSend(queue, rule);
    letRuleSend(dead, rule);
    entry.role.addToPolicy(
      new PolicyStatement({
        actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
        resources: [queue.queueArn],
      }),
    );
    entry.role.addToPolicy(throughService(['kms:Decrypt'], key.keyArn, 'sqs', Stack.of(this).region));
    new CfnEventSourceMapping(this, `${name}-mapping`, {
      functionName: entry.lambda.functionName,
      eventSourceArn: queue.queueArn,
      batchSize: slow ? 1 : 10,
      functionResponseTypes: ['ReportBatchItemFailures'],
    });
  }
}

function nameOf(entry: Entry): string {
  return `${entry.capability}-${entry.trigger.name}`;
}
