import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';

/** What CloudWatch Logs does with a key, as its documentation lists it, without wildcards. */
const OF_LOGS = [
  'kms:Encrypt',
  'kms:Decrypt',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:DescribeKey',
];

/** What a service does that puts messages into an encrypted queue or topic. */
const OF_SENDERS = ['kms:Decrypt', 'kms:GenerateDataKey'];

/**
 * The keys of the installation, each rotated once a year. `data`: table, files, evidence, secret, backups. `audit`: the trail alone, so that
 * who reads data cannot read or forge it. `operations`: logs, queues and alarms. Why these three: docs/adr/0015.
 */
export class Keys extends Construct {
  readonly data: IKey;
  readonly audit: IKey;
  readonly operations: IKey;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.data = this.#key('Data', 'Table, files, evidence, secret and backups', []);
    this.audit = this.#key('Audit', 'Segments of the audit trail', [KEEPS]);
    this.operations = this.#key('Operations', 'Logs, queues and alarms', [this.#logs(), this.#senders()]);
  }

  #key(id: string, description: string, statements: PolicyStatement[]): IKey {
    const key = new Key(this, id, {
      description,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const statement of statements) key.addToResourcePolicy(statement);
    return key;
  }

  #logs(): PolicyStatement {
    const { partition, region, account } = Stack.of(this);
    return new PolicyStatement({
      sid: 'LogsOfThisAccount',
      principals: [new ServicePrincipal(`logs.${region}.amazonaws.com`)],
      actions: OF_LOGS,
      resources: ['*'],
      conditions: {
        ArnLike: {
          'kms:EncryptionContext:aws:logs:arn': `arn:${partition}:logs:${region}:${account}:log-group:*`,
        },
      },
    });
  }

  #senders(): PolicyStatement {
    return new PolicyStatement({
      sid: 'EventsAndAlarmsOfThisAccount',
      principals: [
        new ServicePrincipal('events.amazonaws.com'),
        new ServicePrincipal('cloudwatch.amazonaws.com'),
      ],
      actions: OF_SENDERS,
      resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
    });
  }
}

/** A trail that cannot be deleted is worth nothing once its key is gone: whoever wants that has to change this policy first, visibly. */
const KEEPS = new PolicyStatement({
  sid: 'NobodyEndsIt',
  effect: Effect.DENY,
  principals: [new AnyPrincipal()],
  actions: ['kms:ScheduleKeyDeletion', 'kms:DisableKey'],
  resources: ['*'],
});
