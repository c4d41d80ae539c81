import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** What the SDK calls of one invocation cost: calls, and DynamoDB's read and write units. */
export type Meter = { sdkCalls: number; readUnits: number; writeUnits: number };

/** A meter that has counted nothing yet. */
export function emptyMeter(): Meter {
  return { sdkCalls: 0, readUnits: 0, writeUnits: 0 };
}

const OPENED: Meter[] = [];

/** A new meter, which also counts into {@link spentSoFar}. */
export function openMeter(): Meter {
  const meter = emptyMeter();
  OPENED.push(meter);
  return meter;
}

/**
 * What all clients of this environment have spent since its start. A Lambda environment runs one invocation at a time, so the difference
 * of two readings is what an invocation cost.
 */
export function spentSoFar(): Meter {
  return addMeters(OPENED);
}

/** What was spent since an earlier reading; units to a tenth, as halves are the smallest that DynamoDB knows. */
export function spentSince(before: Meter): Meter {
  const now = spentSoFar();
  const exact = (units: number): number => Math.round(units * 10) / 10;
  return {
    sdkCalls: now.sdkCalls - before.sdkCalls,
    readUnits: exact(now.readUnits - before.readUnits),
    writeUnits: exact(now.writeUnits - before.writeUnits),
  };
}

/** What several meters counted together. */
export function addMeters(meters: readonly Meter[]): Meter {
  return meters.reduce(
    (sum, it) => ({
      sdkCalls: sum.sdkCalls + it.sdkCalls,
      readUnits: sum.readUnits + it.readUnits,
      writeUnits: sum.writeUnits + it.writeUnits,
    }),
    emptyMeter(),
  );
}

const READS = new Set([
  'GetItemCommand',
  'BatchGetItemCommand',
  'QueryCommand',
  'TransactGetItemsCommand',
  'GetCommand',
  'BatchGetCommand',
]);

type Capacity = { CapacityUnits?: number; ReadCapacityUnits?: number; WriteCapacityUnits?: number };

function unitsIn(reported: unknown): number {
  const capacities = (Array.isArray(reported) ? reported : [reported]) as (Capacity | undefined)[];
  return capacities.reduce((sum, it) => sum + (it?.CapacityUnits ?? 0), 0);
}

/** Bytes as DynamoDB counts them for the common types; rounded up to write units of 1 KB. */
function writeUnitsOf(item: unknown): number {
  return Math.max(1, Math.ceil(Buffer.byteLength(JSON.stringify(item ?? {})) / 1024));
}

/** A failed condition is billed like the write, but its exception carries no capacity: it is counted from the item it returned. */
function unitsOfFailure(error: {
  name?: string;
  Item?: unknown;
  CancellationReasons?: { Item?: unknown }[];
}): number {
  if (error.name === 'ConditionalCheckFailedException') return writeUnitsOf(error.Item);
  if (error.name === 'TransactionCanceledException')
    return 2 * (error.CancellationReasons ?? []).reduce((sum, it) => sum + writeUnitsOf(it.Item), 0);
  return 0;
}

/** Asks DynamoDB for the consumed capacity of every call and adds it to `meter`, together with the number of calls. */
export function attachMeter(client: DynamoDBClient, meter: () => Meter): void {
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const now = meter();
      const input = args.input as { ReturnConsumedCapacity?: string };
      input.ReturnConsumedCapacity = 'TOTAL';
      now.sdkCalls += 1;
      try {
        const result = await next(args);
        const units = unitsIn((result.output as { ConsumedCapacity?: unknown }).ConsumedCapacity);
        if (READS.has(context.commandName ?? '')) now.readUnits += units;
        else now.writeUnits += units;
        return result;
      } catch (error) {
        now.writeUnits += unitsOfFailure(error as object);
        throw error;
      }
    },
    { step: 'initialize', name: 'capacityMeter', priority: 'high' },
  );
}

/** Counts the calls of any other SDK client. */
export function countCalls(
  client: { middlewareStack: { add: (...args: never[]) => void } },
  meter: () => Meter,
): void {
  const add = client.middlewareStack.add as unknown as (
    middleware: (next: (args: unknown) => Promise<unknown>) => (args: unknown) => Promise<unknown>,
    options: object,
  ) => void;
  add.call(
    client.middlewareStack,
    (next) => async (args) => {
      meter().sdkCalls += 1;
      return next(args);
    },
    { step: 'initialize', name: 'callMeter', priority: 'high' },
  );
}
