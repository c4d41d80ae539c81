import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Access } from '../../shared/contracts/trigger.ts';

/** ARNs of what entries may touch. */
export type Resources = {
  tableArn: string;
  bucketArn: string;
  evidenceArn: string;
  auditArn: string;
  secretArn: string;
  busArn: string;
  /** ARN pattern of the product's state machines and of their executions. */
  stateMachines: string;
  executions: string;
  /** The key of table, files, evidence and secret, and that of the audit trail. */
  dataKeyArn: string;
  auditKeyArn: string;
  region: string;
};

/** Where the relay writes the segments of the audit trail. */
const AUDIT_PREFIX = 'a/*/audit/';

const READS = new Set([
  'dynamodb:BatchGetItem',
  'dynamodb:GetItem',
  'dynamodb:Query',
  'dynamodb:ConditionCheckItem',
]);

/** What DynamoDB does with a table's key for who reads, and for who also writes. */
const KEY_OF_READER = ['kms:Decrypt', 'kms:DescribeKey'];
const KEY_OF_WRITER = [
  ...KEY_OF_READER,
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];

/** Lets a role use a key, but only through the service that holds what the key encrypts. */
export function throughService(
  actions: readonly string[],
  keyArn: string,
  service: string,
  region: string,
): PolicyStatement {
  return new PolicyStatement({
    actions: [...actions],
    resources: [keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `${service}.${region}.amazonaws.com` } },
  });
}

const allow = (actions: readonly string[] | undefined, resource: string): PolicyStatement[] =>
  actions === undefined || actions.length === 0
    ? []
    : [new PolicyStatement({ actions: [...actions], resources: [resource] })];

/** What an entry's access needs of the keys: nothing that the services do not ask for on its behalf. */
function keysOf(access: Access, { dataKeyArn, auditKeyArn, region }: Resources): PolicyStatement[] {
  const files = [...(access.bucket ?? []), ...(access.evidence ?? [])].flatMap((it) => it.actions);
  const writes = (access.table ?? []).some((action) => !READS.has(action));
  const usesTable = access.table !== undefined || access.index !== undefined || access.stream === true;
  return [
    ...(usesTable
      ? [throughService(writes ? KEY_OF_WRITER : KEY_OF_READER, dataKeyArn, 'dynamodb', region)]
      : []),
    ...(files.length > 0
      ? [
          throughService(
            files.includes('s3:PutObject') ? ['kms:Decrypt', 'kms:GenerateDataKey'] : ['kms:Decrypt'],
            dataKeyArn,
            's3',
            region,
          ),
        ]
      : []),
    ...(access.audit === undefined
      ? []
      : [throughService(['kms:GenerateDataKey'], auditKeyArn, 's3', region)]),
    ...(access.secret === undefined
      ? []
      : [throughService(['kms:Decrypt'], dataKeyArn, 'secretsmanager', region)]),
  ];
}

/** The statements of one entry's role, from its access data: hand-written, because CDK's grants add actions that nobody calls. */
export function statementsOf(access: Access, resources: Resources): PolicyStatement[] {
  const workflows = (action: string) => access.workflows?.filter((it) => it === action);
  return [
    ...allow(access.table, resources.tableArn),
    ...allow(access.index, `${resources.tableArn}/index/*`),
    ...(access.bucket ?? []).flatMap((it) => allow(it.actions, `${resources.bucketArn}/${it.prefix}*`)),
    ...(access.evidence ?? []).flatMap((it) => allow(it.actions, `${resources.evidenceArn}/${it.prefix}*`)),
    ...allow(access.audit, `${resources.auditArn}/${AUDIT_PREFIX}*`),
    ...allow(access.secret, resources.secretArn),
    ...allow(access.bus, resources.busArn),
    ...allow(workflows('states:StartExecution'), resources.stateMachines),
    ...allow(workflows('states:DescribeExecution'), resources.executions),
    ...keysOf(access, resources),
  ];
}
