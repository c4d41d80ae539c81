import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import type { CreateTableCommandInput, KeySchemaElement, TableDescription } from '@aws-sdk/client-dynamodb';
import type { IndexModel, KeyModel, TableModel } from '../template/index.ts';

/**
 * Makes the tables that do not exist yet in the engine at `endpoint`, each with its stream and indexes; existing ones keep their data.
 * Throws when an existing table has other keys, indexes or another stream than the template says, since that data needs `npm run reset`.
 */
export async function createTables(endpoint: string, tables: readonly TableModel[]): Promise<void> {
  const client = localClient(endpoint);
  try {
    await Promise.all(tables.map((table) => createTable(client, table)));
  } finally {
    client.destroy();
  }
}

/** A client of an engine on this machine, which takes any credentials. */
export function localClient(endpoint: string): DynamoDBClient {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return new DynamoDBClient({ endpoint, region: 'ap-southeast-3', credentials });
}

async function createTable(client: DynamoDBClient, table: TableModel): Promise<void> {
  const existing = await describe(client, table.name);
  if (existing) {
    if (shapeOf(existing) === shapeOf(inputFor(table))) return;
    throw new Error(
      `Table ${table.name} was made with other keys, indexes or stream: "npm run reset" clears the old data.`,
    );
  }
  await client.send(new CreateTableCommand(inputFor(table)));
  await waitUntilTableExists(
    { client, minDelay: 0.05, maxDelay: 1, maxWaitTime: 30 },
    { TableName: table.name },
  );
}

async function describe(client: DynamoDBClient, name: string): Promise<TableDescription | undefined> {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: name }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

function inputFor(table: TableModel): CreateTableCommandInput {
  const stream = table.stream && {
    StreamSpecification: { StreamEnabled: true, StreamViewType: table.stream },
  };
  const indexes = table.indexes.length > 0 && { GlobalSecondaryIndexes: table.indexes.map(indexFor) };
  return {
    TableName: table.name,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: keySchema(table.key),
    AttributeDefinitions: Object.entries(table.attributes).map(([AttributeName, AttributeType]) => ({
      AttributeName,
      AttributeType,
    })),
    ...stream,
    ...indexes,
  };
}

function indexFor(index: IndexModel): NonNullable<CreateTableCommandInput['GlobalSecondaryIndexes']>[number] {
  const include = index.nonKeyAttributes.length > 0 && { NonKeyAttributes: [...index.nonKeyAttributes] };
  return {
    IndexName: index.name,
    KeySchema: keySchema(index.key),
    Projection: { ProjectionType: index.projection, ...include },
  };
}

function keySchema(key: KeyModel): KeySchemaElement[] {
  const hash: KeySchemaElement = { AttributeName: key.hash, KeyType: 'HASH' };
  return key.range === undefined ? [hash] : [hash, { AttributeName: key.range, KeyType: 'RANGE' }];
}

/** What cannot be changed later by a start, as comparable text. */
function shapeOf(table: TableDescription | CreateTableCommandInput): string {
  const keys = (schema: readonly KeySchemaElement[] | undefined): string =>
    (schema ?? []).map((part) => `${part.KeyType}:${part.AttributeName}`).join(' ');
  const indexes = (table.GlobalSecondaryIndexes ?? []).map(
    (index) => `${index.IndexName}(${keys(index.KeySchema)})`,
  );
  const stream = table.StreamSpecification?.StreamViewType ?? 'none';
  return JSON.stringify([keys(table.KeySchema), indexes.toSorted(), stream]);
}
