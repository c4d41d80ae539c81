import { Duration, Stack } from 'aws-cdk-lib';
import { CfnRule } from 'aws-cdk-lib/aws-events';
import type { CfnEventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { STAGE } from '../config/stage.ts';
import type { Entry } from './entries.ts';

type Props = {
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
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    for (const entry of props.entries) {
      const { cause } = entry.trigger;
      if (cause.kind === 'stream') this.#stream(entry, cause.filters, props);
      if (cause.kind === 'events') {
        this.#queue(entry, { source: ['kinerja'], 'detail-type': cause.types }, props.bus.ref);
        if (cause.schedule !== undefined) this.#schedule(entry, cause.schedule);
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

  #name(entry: Entry): string {
    return `${entry.capability}-${entry.trigger.name}`;
  }

  #deadLetters(entry: Entry): Queue {
    return new Queue(this, `${this.#name(entry)}-dead`, {
      retentionPeriod: Duration.days(14),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
    });
  }

  #stream(entry: Entry, filters: readonly object[], props: Props): void {
    const dead = this.#deadLetters(entry);
    entry.lambda.addToRolePolicy(
      new PolicyStatement({
        actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
        resources: [props.streamArn],
      }),
    );
    entry.lambda.addToRolePolicy(
      new PolicyStatement({ actions: ['dynamodb:ListStreams'], resources: ['*'] }),
    );
    entry.lambda.addToRolePolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [dead.queueArn] }),
    );
    new CfnEventSourceMapping(this, `${this.#name(entry)}-stream`, {
      functionName: entry.lambda.functionName,
      eventSourceArn: props.streamArn,
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
    const name = this.#name(entry);
    // A run that may take minutes has the queue's message for itself, and one that comes back does not wait for an hour.
    const slow = entry.trigger.timeoutSeconds > 60;
    const queue = new Queue(this, `${name}-queue`, {
      visibilityTimeout: Duration.seconds(
        slow ? entry.trigger.timeoutSeconds : entry.trigger.timeoutSeconds * 6,
      ),
      retentionPeriod: Duration.days(14),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      deadLetterQueue: { queue: this.#deadLetters(entry), maxReceiveCount: TRIES },
    });
    const rule = new CfnRule(this, `${name}-rule`, {
      ...(busName === undefined ? {} : { eventBusName: busName }),
      eventPattern: pattern,
      state: 'ENABLED',
      targets: [{ id: name, arn: queue.queueArn }],
    });
    queue.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('events.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [queue.queueArn],
        conditions: { ArnEquals: { 'aws:SourceArn': rule.attrArn } },
      }),
    );
    entry.lambda.addToRolePolicy(
      new PolicyStatement({
        actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
        resources: [queue.queueArn],
      }),
    );
    new CfnEventSourceMapping(this, `${name}-mapping`, {
      functionName: entry.lambda.functionName,
      eventSourceArn: queue.queueArn,
      batchSize: slow ? 1 : 10,
      functionResponseTypes: ['ReportBatchItemFailures'],
    });
  }

  #schedule(entry: Entry, expression: string): void {
    const dead = this.#deadLettersOfSchedule(entry);
    const role = new Role(this, `${this.#name(entry)}-scheduler`, {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [entry.lambda.functionArn] }),
    );
    role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [dead.queueArn] }));
    new CfnSchedule(this, `${this.#name(entry)}-tick`, {
      name: `${STAGE.name}-tick`,
      scheduleExpression: expression,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: entry.lambda.functionArn,
        roleArn: role.roleArn,
        input: '{"source":"tick"}',
        deadLetterConfig: { arn: dead.queueArn },
        retryPolicy: { maximumRetryAttempts: 3, maximumEventAgeInSeconds: 300 },
      },
    });
  }

  #deadLettersOfSchedule(entry: Entry): Queue {
    return new Queue(this, `${this.#name(entry)}-tick-dead`, {
      retentionPeriod: Duration.days(14),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
    });
  }
}
