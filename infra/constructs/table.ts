import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

const INDEXES = [
  ['byAssessor', 'ga'],
  ['byUnit', 'gu'],
] as const;

/** A table that was restored from a copy and stands in for the product's own, and the ARN of its stream. */
export type Restored = { name: string; streamArn: string };

/** The restored table, which no stack owns: what it needs besides its data, docs/deploy.md says. */
export function restoredTable(scope: Construct, id: string, { name, streamArn }: Restored): ITable {
  return Table.fromTableAttributes(scope, id, {
    tableArn: Stack.of(scope).formatArn({ service: 'dynamodb', resource: 'table', resourceName: name }),
    tableStreamArn: streamArn,
  });
}

/** The one table: on demand, restorable to any second of the last 35 days, protected from deletion. */
export function productTable(scope: Construct, id: string, encryptionKey: IKey): ITable {
  const table = new Table(scope, id, {
    partitionKey: { name: 'PK', type: AttributeType.STRING },
    sortKey: { name: 'SK', type: AttributeType.STRING },
    billingMode: BillingMode.PAY_PER_REQUEST,
    encryption: TableEncryption.CUSTOMER_MANAGED,
    encryptionKey,
    stream: StreamViewType.NEW_AND_OLD_IMAGES,
    timeToLiveAttribute: 'ttl',
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  for (const [indexName, partition] of INDEXES) {
    table.addGlobalSecondaryIndex({
      indexName,
      partitionKey: { name: partition, type: AttributeType.STRING },
      sortKey: { name: 'SK', type: AttributeType.STRING },
      projectionType: ProjectionType.KEYS_ONLY,
    });
  }
  return table as ITable;
}
