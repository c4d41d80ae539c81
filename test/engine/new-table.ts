import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { newId } from '../../shared/kernel/ids.ts';
import type { Table } from '../../shared/platform/table/table.ts';
import { openTable } from '../../shared/platform/table/table.ts';

function clientOf(endpoint: string): DynamoDBClient {
  return new DynamoDBClient({
    endpoint,
    region: 'ap-southeast-3',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
}

const index = (IndexName: string, partition: string) => ({
  IndexName,
  KeySchema: [
    { AttributeName: partition, KeyType: 'HASH' as const },
    { AttributeName: 'SK', KeyType: 'RANGE' as const },
  ],
  Projection: { ProjectionType: 'KEYS_ONLY' as const },
});

/** A fresh, empty table on the engine at `endpoint`, with the keys and indexes of the synthesised one. */
export async function newTable(endpoint: string): Promise<Table> {
  const client = clientOf(endpoint);
  const name = `test-${newId()}`;
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['PK', 'SK', 'ga', 'gu'].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S',
      })),
      KeySchema: [
        { AttributeName: 'PK', KeyType: 'HASH' },
        { AttributeName: 'SK', KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [index('byAssessor', 'ga'), index('byUnit', 'gu')],
    }),
  );
  return openTable(name, clientOf(endpoint));
}
