import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import type { Stage } from '../config/stage.ts';
import type { Entry } from './entries.ts';
import { encryptedQueue, tickName } from './queues.ts';
import { throughService } from './statements.ts';

/**
 * A schedule that runs an entry, in a group of its own, so that its metrics are the schedule's alone. Scheduler only hands the event over:
 * what it cannot hand over, and what the function then fails to do, go to the same dead-letter queue.
 */
export class Tick extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { stage, key, entry, expression }: { stage: Stage; key: IKey; entry: Entry; expression: string },
  ) {
    super(scope, id);
    const { account, region } = Stack.of(this);
    const dead = encryptedQueue(this, 'dead', { name: tickName(stage), key });
    const mayBury = [
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [dead.queueArn] }),
      throughService(['kms:Decrypt', 'kms:GenerateDataKey'], key.keyArn, 'sqs', region),
    ];
    const role = new Role(this, 'role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': account } },
      }),
    });
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [entry.lambda.functionArn] }),
    );
    for (const statement of mayBury) {
      role.addToPolicy(statement);
      entry.role.addToPolicy(statement.copy());
    }
    (entry.lambda.node.defaultChild as CfnFunction).deadLetterConfig = { targetArn: dead.queueArn };
    const group = new CfnScheduleGroup(this, 'group', { name: stage.name });
    new CfnSchedule(this, 'schedule', {
      name: `${stage.name}-tick`,
      groupName: group.ref,
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
}
