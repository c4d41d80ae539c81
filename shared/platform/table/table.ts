import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchExecuteStatementCommand,
  BatchGetCommand,
  BatchWriteCommand,
  DynamoDBDocumentClient,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
  DeleteCommand,
} from '@aws-sdk/lib-dynamodb';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { TableBusy } from './busy.ts';
import type { Meter } from './meter.ts';
import { attachMeter, openMeter } from './meter.ts';
import type { Item, Key, Write } from './write.ts';

export type Written = { ok: true; item: Item | undefined } | { ok: false; item: Item | undefined };
/** A transaction's outcome; on failure which writes' conditions failed, each with the item as it stands. */
export type Transacted = { ok: true } | { ok: false; failed: { index: number; item: Item | undefined }[] };
export type Index = 'byAssessor' | 'byUnit';
export type QueryInput = {
  index?: Index;
  partition: string;
  /** Sort keys that begin with this text. */
  prefix?: string;
  from?: string;
  to?: string;
  strong?: boolean;
  limit?: number;
  startKey?: Record<string, unknown> | undefined;
  backwards?: boolean;
};
export type Statement = { statement: string; parameters: unknown[] };
export type StatementOutcome = 'DONE' | 'MOVED' | 'RETRY';

/** The table as stores see it: a few typed calls, each one SDK call unless its doc says otherwise. */
export type Table = {
  readonly name: string;
  readonly meter: Meter;
  get(key: Key, options?: { strong?: boolean }): Promise<Item | undefined>;
  /** One BatchGet per hundred keys; the order of the answer is that of the keys, absent items are `undefined`. */
  getMany(keys: readonly Key[], options?: { strong?: boolean }): Promise<(Item | undefined)[]>;
  /** One page (at most 1 MB). */
  query(input: QueryInput): Promise<{ items: Item[]; lastKey: Record<string, unknown> | undefined }>;
  /** All pages. */
  queryAll(input: QueryInput): Promise<Item[]>;
  write(write: Write): Promise<Written>;
  /** At most 100 writes. Conflicts with other transactions are tried again; a lost condition is an answer. */
  transact(writes: readonly Write[]): Promise<Transacted>;
  /** Puts without conditions, 25 to a call: what may be written twice with the same result. */
  putAll(items: readonly Item[]): Promise<void>;
  /** Up to 25 PartiQL statements, each failing alone. */
  execute(statements: readonly Statement[]): Promise<StatementOutcome[]>;
};

export { TableBusy } from './busy.ts';

const ATTEMPTS = 6;
const RETRYABLE_STATEMENT = new Set([
  'TransactionConflict',
  'ThrottlingError',
  'RequestLimitExceeded',
  'ProvisionedThroughputExceeded',
  'InternalServerError',
]);

const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, 10 * 2 ** attempt * (0.5 + Math.random())));

type Failure = {
  name?: string;
  Item?: Record<string, AttributeValue>;
  CancellationReasons?: { Code?: string; Item?: Record<string, AttributeValue> }[];
};

function expressionOf(table: string, write: Write): Record<string, unknown> {
  return {
    TableName: table,
    ...(write.kind === 'put' ? { Item: write.item } : { Key: write.key }),
    ...(write.expression === undefined ? {} : { UpdateExpression: write.expression }),
    ...(write.condition === undefined ? {} : { ConditionExpression: write.condition }),
    ...(write.names === undefined ? {} : { ExpressionAttributeNames: write.names }),
    ...(write.values === undefined ? {} : { ExpressionAttributeValues: write.values }),
    ...(write.condition === undefined ? {} : { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }),
  };
}

const OPERATION = { put: 'Put', update: 'Update', check: 'ConditionCheck', delete: 'Delete' } as const;

/** The table `name`, over a document client whose calls are metered. `client` is given by tests; functions use the environment's. */
export function openTable(name: string, client = new DynamoDBClient({})): Table {
  const meter = openMeter();
  attachMeter(client, () => meter);
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });

  async function query(
    input: QueryInput,
  ): Promise<{ items: Item[]; lastKey: Record<string, unknown> | undefined }> {
    const partition = input.index === undefined ? 'PK' : input.index === 'byAssessor' ? 'ga' : 'gu';
    const range =
      input.prefix !== undefined
        ? ' AND begins_with(SK, :a)'
        : input.from !== undefined && input.to !== undefined
          ? ' AND SK BETWEEN :a AND :b'
          : input.to !== undefined
            ? ' AND SK <= :b'
            : input.from !== undefined
              ? ' AND SK >= :a'
              : '';
    const low = input.prefix ?? input.from;
    const answer = await documents.send(
      new QueryCommand({
        TableName: name,
        IndexName: input.index,
        KeyConditionExpression: `#p = :p${range}`,
        ExpressionAttributeNames: { '#p': partition },
        ExpressionAttributeValues: {
          ':p': input.partition,
          ...(low === undefined ? {} : { ':a': low }),
          ...(input.to === undefined || input.prefix !== undefined ? {} : { ':b': input.to }),
        },
        ConsistentRead: input.index === undefined && input.strong === true,
        Limit: input.limit,
        ExclusiveStartKey: input.startKey,
        ScanIndexForward: input.backwards !== true,
      }),
    );
    return { items: (answer.Items ?? []) as Item[], lastKey: answer.LastEvaluatedKey };
  }

  async function getHundred(keys: readonly Key[], strong: boolean): Promise<Map<string, Item>> {
    const found = new Map<string, Item>();
    let wanted: readonly Record<string, unknown>[] = keys;
    for (let attempt = 0; wanted.length > 0; attempt++) {
      if (attempt === ATTEMPTS) throw new TableBusy('keys stay unprocessed');
      if (attempt > 0) await pause(attempt);
      const answer = await documents.send(
        new BatchGetCommand({ RequestItems: { [name]: { Keys: [...wanted], ConsistentRead: strong } } }),
      );
      for (const item of (answer.Responses?.[name] ?? []) as Item[])
        found.set(`${item.PK}\n${item.SK}`, item);
      wanted = answer.UnprocessedKeys?.[name]?.Keys ?? [];
    }
    return found;
  }

  async function getMany(
    keys: readonly Key[],
    options: { strong?: boolean } = {},
  ): Promise<(Item | undefined)[]> {
    const found = new Map<string, Item>();
    const distinct = [
      ...new Map(keys.map((key) => [`${key.PK}\n${key.SK}`, { PK: key.PK, SK: key.SK }])).values(),
    ];
    for (let at = 0; at < distinct.length; at += 100) {
      for (const [key, item] of await getHundred(distinct.slice(at, at + 100), options.strong === true))
        found.set(key, item);
    }
    return keys.map((key) => found.get(`${key.PK}\n${key.SK}`));
  }

  async function write(one: Write): Promise<Written> {
    const input = expressionOf(name, one);
    try {
      if (one.kind === 'put') {
        await documents.send(new PutCommand(input as never));
        return { ok: true, item: one.item };
      }
      if (one.kind === 'delete') {
        await documents.send(new DeleteCommand(input as never));
        return { ok: true, item: undefined };
      }
      const answer = await documents.send(new UpdateCommand({ ...input, ReturnValues: 'ALL_NEW' } as never));
      return { ok: true, item: answer.Attributes as Item | undefined };
    } catch (error) {
      const failure = error as Failure;
      if (failure.name !== 'ConditionalCheckFailedException') throw error;
      return { ok: false, item: plain(failure.Item) };
    }
  }

  async function transact(writes: readonly Write[]): Promise<Transacted> {
    if (writes.length > 100) throw new Error(`a transaction of ${writes.length} writes: at most 100`);
    for (let attempt = 0; ; attempt++) {
      try {
        const items = writes.map((one) => ({ [OPERATION[one.kind]]: expressionOf(name, one) }));
        await documents.send(new TransactWriteCommand({ TransactItems: items }));
        return { ok: true };
      } catch (error) {
        const failure = error as Failure;
        if (failure.name !== 'TransactionCanceledException') throw error;
        const reasons = failure.CancellationReasons ?? [];
        const failed = reasons.flatMap((reason, index) =>
          reason.Code === 'ConditionalCheckFailed' ? [{ index, item: reason.Item }] : [],
        );
        if (failed.length > 0) {
          return { ok: false, failed: failed.map((it) => ({ index: it.index, item: plain(it.item) })) };
        }
        const busy = reasons.every((reason) =>
          ['None', 'TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'].includes(
            reason.Code ?? '',
          ),
        );
        if (!busy) throw error;
        if (attempt + 1 === ATTEMPTS) throw new TableBusy('transactions keep conflicting');
        await pause(attempt);
      }
    }
  }

  async function putAll(items: readonly Item[]): Promise<void> {
    for (let at = 0; at < items.length; at += 25) {
      let requests: { PutRequest: { Item: Item } }[] = items
        .slice(at, at + 25)
        .map((Item) => ({ PutRequest: { Item } }));
      for (let attempt = 0; requests.length > 0; attempt++) {
        if (attempt === ATTEMPTS) throw new TableBusy('items stay unprocessed');
        if (attempt > 0) await pause(attempt);
        const answer = await documents.send(new BatchWriteCommand({ RequestItems: { [name]: requests } }));
        requests = (answer.UnprocessedItems?.[name] ?? []) as typeof requests;
      }
    }
  }

  async function execute(statements: readonly Statement[]): Promise<StatementOutcome[]> {
    const answer = await documents.send(
      new BatchExecuteStatementCommand({
        Statements: statements.map((it) => ({ Statement: it.statement, Parameters: it.parameters })),
      }),
    );
    return statements.map((_, index) => {
      const code = answer.Responses?.[index]?.Error?.Code;
      if (code === undefined) return 'DONE';
      if (code === 'ConditionalCheckFailed') return 'MOVED';
      if (RETRYABLE_STATEMENT.has(code)) return 'RETRY';
      throw new Error(`statement refused: ${code} ${answer.Responses?.[index]?.Error?.Message ?? ''}`);
    });
  }

  return {
    name,
    meter,
    get: async (key, options = {}) => (await getMany([key], options))[0],
    getMany,
    query,
    queryAll: async (input) => {
      const items: Item[] = [];
      let startKey = input.startKey;
      do {
        const page = await query({ ...input, ...(startKey === undefined ? {} : { startKey }) });
        items.push(...page.items);
        startKey = page.lastKey;
      } while (startKey !== undefined);
      return items;
    },
    write,
    transact,
    putAll,
    execute,
  };
}

/** The document client does not unmarshall items inside exceptions. */
function plain(item: Record<string, AttributeValue> | undefined): Item | undefined {
  return item === undefined ? undefined : (unmarshall(item) as Item);
}
