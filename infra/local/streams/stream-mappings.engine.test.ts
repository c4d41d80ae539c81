import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Invoke } from '../events/ports.ts';
import { createStreamMappings } from './index.ts';
import type { StreamMapping, StreamMappings } from './index.ts';
import type { LambdaStreamRecord } from './record.ts';
import { makeTable, startDynoxide } from './testing/an-engine.ts';
import type { Engine } from './testing/an-engine.ts';

const FUNCTION = 'arn:aws:lambda:ap-southeast-3:111122223333:function:relay';
const FAILURES = 'arn:aws:sqs:ap-southeast-3:111122223333:relay-failures';
const OK = { payload: null };
const BOOM = { error: { errorType: 'Boom', errorMessage: 'secret' } };

let engine: Engine;
let tables = 0;
beforeAll(async () => {
  engine = await startDynoxide();
});
afterAll(() => engine.stop());

type World = {
  tableName: string;
  sent: Record<string, unknown>[];
  lines: string[];
  directory: string;
  mappings: (invoke: Invoke, differs?: Partial<StreamMapping>) => StreamMappings;
  put: (sk: string, item?: Record<string, AttributeValue>, pk?: string) => Promise<unknown>;
  remove: (sk: string) => Promise<unknown>;
};

async function world(): Promise<World> {
  const tableName = `table-${(tables += 1)}`;
  await makeTable(engine.dynamodb, tableName);
  const directory = mkdtempSync(join(tmpdir(), 'stream-positions-'));
  const sent: World['sent'] = [];
  const lines: string[] = [];
  const mapping: StreamMapping = {
    id: 'relay',
    tableName,
    functionArn: FUNCTION,
    batchSize: 100,
    startingPosition: 'TRIM_HORIZON',
    filters: [],
    bisectBatchOnFunctionError: false,
    maximumRetryAttempts: -1,
    reportBatchItemFailures: false,
    onFailureQueueArn: FAILURES,
    maximumBatchingWindowSeconds: 0,
  };
  const common = {
    directory,
    account: '111122223333',
    region: 'ap-southeast-3',
    send: async (arn: string, body: string) => void sent.push({ arn, ...(JSON.parse(body) as object) }),
    log: (line: string) => void lines.push(line),
    pollMs: 5,
    retryMs: 1,
  };
  return {
    tableName,
    sent,
    lines,
    directory,
    mappings: (invoke, differs = {}) =>
      createStreamMappings({
        ...common,
        client: engine.streams,
        invoke,
        mappings: [{ ...mapping, ...differs }],
      }),
    put: (sk, item = {}, pk = 'p') =>
      engine.dynamodb.send(
        new PutItemCommand({ TableName: tableName, Item: { PK: { S: pk }, SK: { S: sk }, ...item } }),
      ),
    remove: (sk) =>
      engine.dynamodb.send(
        new DeleteItemCommand({ TableName: tableName, Key: { PK: { S: 'p' }, SK: { S: sk } } }),
      ),
  };
}

const recordsOf = (payload: unknown): LambdaStreamRecord[] =>
  (payload as { Records: LambdaStreamRecord[] }).Records;
const sk = (record: LambdaStreamRecord): string => (record.dynamodb.Keys['SK'] as { S: string }).S;

function versionOf({ dynamodb: { NewImage = {} } }: LambdaStreamRecord): string {
  return (NewImage['v'] as { N: string }).N;
}

function recorder(
  answer: (keys: string[], records: LambdaStreamRecord[]) => Awaited<ReturnType<Invoke>> = () => OK,
) {
  const batches: string[][] = [];
  const invoke: Invoke = async (_arn, payload) => {
    const keys = recordsOf(payload).map(sk);
    batches.push(keys);
    return answer(keys, recordsOf(payload));
  };
  return { batches, invoke };
}

async function deliverAll(mappings: StreamMappings): Promise<void> {
  await mappings.start();
  await mappings.idle();
  await mappings.close();
}

describe('records of a stream', () => {
  it('have the shape of Lambda, with binary values in base64', async () => {
    const { mappings, put, remove, tableName } = await world();
    const bytes = new Uint8Array([0, 127, 255]);
    await put('a', {
      v: { N: '1' },
      blob: { B: bytes },
      deep: { M: { list: { L: [{ B: bytes }] } } },
      set: { BS: [bytes] },
    });
    await put('a', { v: { N: '2' } });
    await remove('a');
    const seen: [string, LambdaStreamRecord[]][] = [];
    await deliverAll(
      mappings(async (arn, payload) => {
        seen.push([arn, recordsOf(payload)]);
        return OK;
      }),
    );
    expect(seen.map(([arn, records]) => [arn, records.length])).toEqual([[FUNCTION, 3]]);
    const [inserted, modified, removed] = seen[0]?.[1] ?? [];
    expect(inserted).toEqual({
      eventID: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      eventName: 'INSERT',
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: 'ap-southeast-3',
      dynamodb: {
        ApproximateCreationDateTime: expect.any(Number) as number,
        Keys: { PK: { S: 'p' }, SK: { S: 'a' } },
        NewImage: {
          PK: { S: 'p' },
          SK: { S: 'a' },
          v: { N: '1' },
          blob: { B: 'AH//' },
          deep: { M: { list: { L: [{ B: 'AH//' }] } } },
          set: { BS: ['AH//'] },
        },
        SequenceNumber: expect.stringMatching(/^\d+$/) as string,
        SizeBytes: expect.any(Number) as number,
        StreamViewType: 'NEW_AND_OLD_IMAGES',
      },
      eventSourceARN: expect.stringMatching(
        `^arn:aws:dynamodb:ap-southeast-3:111122223333:table/${tableName}/stream/.+$`,
      ) as string,
    });
    expect(Math.abs((inserted?.dynamodb.ApproximateCreationDateTime ?? 0) - Date.now() / 1000)).toBeLessThan(
      120,
    );
    expect(modified).toMatchObject({
      eventName: 'MODIFY',
      dynamodb: { OldImage: { v: { N: '1' } }, NewImage: { v: { N: '2' } } },
    });
    expect(removed).toMatchObject({ eventName: 'REMOVE', dynamodb: { OldImage: { v: { N: '2' } } } });
    expect(removed?.dynamodb).not.toHaveProperty('NewImage');
    expect(new Set([inserted, modified, removed].map((record) => record?.eventID)).size).toBe(3);
  });

  it('arrive in order for each item, a thousand of them, with several batches at once', async () => {
    const { mappings, put } = await world();
    const keys = Array.from({ length: 20 }, (_, index) => `item-${index}`);
    for (let version = 0; version < 50; version += 1) {
      await Promise.all(keys.map((key) => put(key, { v: { N: String(version) } }, key)));
    }
    const versions = new Map<string, string[]>();
    let atOnce = 0;
    let most = 0;
    const invoke: Invoke = async (_arn, payload) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise((resolve) => setImmediate(resolve));
      for (const record of recordsOf(payload)) {
        versions.set(sk(record), [...(versions.get(sk(record)) ?? []), versionOf(record)]);
      }
      atOnce -= 1;
      return OK;
    };
    await deliverAll(mappings(invoke, { batchSize: 40, parallelizationFactor: 4 }));
    const inOrder = Array.from({ length: 50 }, (_, version) => String(version));
    expect([...versions.keys()].toSorted()).toEqual(keys.toSorted());
    for (const key of keys) expect(versions.get(key)).toEqual(inOrder);
    expect(most).toBeGreaterThan(1);
  });

  it('come in batches no larger than asked for, one at a time', async () => {
    const { mappings, put } = await world();
    for (const key of ['a', 'b', 'c', 'd', 'e']) await put(key);
    const { batches, invoke } = recorder();
    await deliverAll(mappings(invoke, { batchSize: 2 }));
    expect(batches).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('gather for as long as the window', async () => {
    const { mappings, put } = await world();
    const { batches, invoke } = recorder();
    const running = mappings(invoke, { batchSize: 3, maximumBatchingWindowSeconds: 1 });
    await running.start();
    for (const key of ['a', 'b', 'c', 'd', 'e']) await put(key);
    await running.idle();
    expect(batches.flat()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(batches).toHaveLength(2);
    await running.close();
  });
});

describe('a position', () => {
  it('is where a restart goes on, with what a run did not finish', async () => {
    const { mappings, put } = await world();
    for (const key of ['a', 'b', 'c', 'd']) await put(key);
    const first = recorder((keys) => (keys.includes('c') ? BOOM : OK));
    const interrupted = mappings(first.invoke, { batchSize: 2 });
    await interrupted.start();
    await vi.waitFor(() => expect(first.batches.flat()).toContain('c'));
    await interrupted.close();
    await put('e');
    const second = recorder();
    await deliverAll(mappings(second.invoke, { batchSize: 2 }));
    expect(second.batches).toEqual([['c', 'd'], ['e']]);
    const third = recorder();
    await deliverAll(mappings(third.invoke));
    expect(third.batches).toEqual([]);
  });

  it('outlives the engine', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'dynoxide-again-'));
    const before = engine;
    try {
      engine = await startDynoxide(directory);
      const { mappings, put } = await world();
      await put('a');
      await deliverAll(mappings(recorder().invoke));
      await engine.stop();
      engine = await startDynoxide(directory);
      await put('b');
      const { batches, invoke } = recorder();
      await deliverAll(mappings(invoke));
      expect(batches).toEqual([['b']]);
    } finally {
      await engine.stop();
      engine = before;
    }
  });

  it('begins at the end with LATEST, and stays there over a restart before the first record', async () => {
    const { mappings, put } = await world();
    await put('before');
    await deliverAll(mappings(recorder().invoke, { startingPosition: 'LATEST' }));
    await put('between');
    const { batches, invoke } = recorder();
    const running = mappings(invoke, { startingPosition: 'LATEST' });
    await running.start();
    await put('after');
    await running.idle();
    await running.close();
    expect(batches.flat()).toEqual(['between', 'after']);
  });

  it('begins at the first record with LATEST where the table was empty, also when it came while nothing ran', async () => {
    const { mappings, put } = await world();
    await deliverAll(mappings(recorder().invoke, { startingPosition: 'LATEST' }));
    await put('first');
    const { batches, invoke } = recorder();
    await deliverAll(mappings(invoke, { startingPosition: 'LATEST' }));
    expect(batches).toEqual([['first']]);
  });

  it('moves past records that no filter wants', async () => {
    const { mappings, put } = await world();
    await put('a');
    const none = recorder();
    await deliverAll(mappings(none.invoke, { filters: [{ eventName: ['REMOVE'] }] }));
    expect(none.batches).toEqual([]);
    const later = recorder();
    await deliverAll(mappings(later.invoke));
    expect(later.batches).toEqual([]);
  });
});

describe('filters', () => {
  async function passing(filters: unknown[]): Promise<string[]> {
    const { mappings, put, remove } = await world();
    await put('open');
    await put('sealed', { run: { S: 'r1' }, state: { S: 'SEALED' } });
    await put('open', { run: { S: 'r1' } });
    await remove('sealed');
    const { batches, invoke } = recorder();
    const names: string[] = [];
    const named: Invoke = async (arn, payload) => {
      names.push(...recordsOf(payload).map((record) => `${record.eventName} ${sk(record)}`));
      return invoke(arn, payload);
    };
    await deliverAll(mappings(named, { filters }));
    expect(batches.flat()).toHaveLength(names.length);
    return names;
  }
  const image = (side: string, ...run: unknown[]) => ({ dynamodb: { [side]: { run: { S: run } } } });

  it('see whether an attribute is there in either image', async () => {
    expect(await passing([image('NewImage', { exists: true })])).toEqual(['INSERT sealed', 'MODIFY open']);
    expect(await passing([image('NewImage', { exists: false })])).toEqual(['INSERT open', 'REMOVE sealed']);
    expect(await passing([image('OldImage', { exists: true })])).toEqual(['REMOVE sealed']);
    expect(await passing([image('OldImage', { exists: false })])).toEqual([
      'INSERT open',
      'INSERT sealed',
      'MODIFY open',
    ]);
  });

  it('are alternatives, each of all its fields, as objects or as JSON texts', async () => {
    const removals = { Pattern: JSON.stringify({ eventName: ['REMOVE'] }) };
    const sealedNow = {
      eventName: ['INSERT'],
      dynamodb: { NewImage: { state: { S: [{ prefix: 'SEAL' }] } } },
    };
    expect(await passing([removals, sealedNow])).toEqual(['INSERT sealed', 'REMOVE sealed']);
  });
});

describe('a batch that fails', () => {
  const poison = (keys: string[]) => (keys.includes('poison') ? BOOM : OK);

  it('is tried again as often as allowed, then told to the on-failure queue, and the shard goes on', async () => {
    const { mappings, put, sent, lines } = await world();
    for (const key of ['a', 'poison', 'c']) await put(key);
    const { batches, invoke } = recorder(poison);
    const running = mappings(invoke, { batchSize: 2, maximumRetryAttempts: 2 });
    await deliverAll(running);
    expect(batches).toEqual([['a', 'poison'], ['a', 'poison'], ['a', 'poison'], ['c']]);
    expect(sent).toEqual([
      {
        arn: FAILURES,
        requestContext: {
          requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
          functionArn: FUNCTION,
          condition: 'RetryAttemptsExhausted',
          approximateInvokeCount: 3,
        },
        responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
        version: '1.0',
        timestamp: expect.stringMatching(/^\d{4}-.*Z$/) as string,
        DDBStreamBatchInfo: {
          shardId: expect.stringContaining('shardId-') as string,
          startSequenceNumber: '1',
          endSequenceNumber: '2',
          approximateArrivalOfFirstRecord: expect.stringMatching(/^\d{4}-.*\d\dZ$/) as string,
          approximateArrivalOfLastRecord: expect.stringMatching(/^\d{4}-.*\d\dZ$/) as string,
          batchSize: 2,
          streamArn: expect.stringContaining('arn:aws:dynamodb:ap-southeast-3:') as string,
        },
      },
    ]);
    expect(lines.join('\n')).not.toContain('secret');
  });

  it('is halved until the poison stands alone', async () => {
    const { mappings, put, sent } = await world();
    for (const key of ['a', 'b', 'poison', 'd']) await put(key);
    const { batches, invoke } = recorder(poison);
    await deliverAll(mappings(invoke, { bisectBatchOnFunctionError: true, maximumRetryAttempts: 1 }));
    expect(batches).toEqual([
      ['a', 'b', 'poison', 'd'],
      ['a', 'b'],
      ['poison', 'd'],
      ['poison'],
      ['poison'],
      ['d'],
    ]);
    expect(sent).toMatchObject([
      { DDBStreamBatchInfo: { batchSize: 1, startSequenceNumber: '3', endSequenceNumber: '3' } },
    ]);
  });

  it('goes on at the first record that the response names', async () => {
    const { mappings, put, sent } = await world();
    for (const key of ['a', 'b', 'c', 'd']) await put(key);
    let failing = true;
    const { batches, invoke } = recorder((_keys, records) => {
      const named = failing ? [records[3], records[1]] : [];
      failing = false;
      return {
        payload: {
          batchItemFailures: named.map((record) => ({ itemIdentifier: record?.dynamodb.SequenceNumber })),
        },
      };
    });
    await deliverAll(mappings(invoke, { reportBatchItemFailures: true, maximumRetryAttempts: 0 }));
    expect(batches).toEqual([
      ['a', 'b', 'c', 'd'],
      ['b', 'c', 'd'],
    ]);
    expect(sent).toEqual([]);
  });

  it('fails whole when the response is invalid', async () => {
    const { mappings, put, lines } = await world();
    for (const key of ['a', 'b']) await put(key);
    let bad = true;
    const { batches, invoke } = recorder(() => {
      const answer = bad ? { payload: { batchItemFailures: [{ itemIdentifier: 'stranger' }] } } : OK;
      bad = false;
      return answer;
    });
    await deliverAll(mappings(invoke, { reportBatchItemFailures: true }));
    expect(batches).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
    expect(lines).toEqual([`stream: ${FUNCTION} gave an invalid batchItemFailures for 2 records`]);
  });
});

describe('mappings', () => {
  it('do not start without a table, naming it, nor with values that AWS would refuse', async () => {
    const { mappings } = await world();
    const { invoke } = recorder();
    await expect(mappings(invoke, { tableName: 'nowhere' }).start()).rejects.toThrow(
      'the table nowhere has no stream',
    );
    expect(() => mappings(invoke, { batchSize: 0 })).toThrow('mapping «relay»: batchSize is 0');
    expect(() => mappings(invoke, { parallelizationFactor: 11 })).toThrow('parallelizationFactor is 11');
    expect(() => mappings(invoke, { filters: [{ dynamo: ['x'] }] })).toThrow(
      'filter 1: a stream record has no field «dynamo»',
    );
    expect(() => mappings(invoke, { filters: [{ eventName: [{ cidr: '*' }] }] })).toThrow('«cidr»');
    expect(() => mappings(invoke, { filters: ['{'] })).toThrow(
      'mapping «relay»: filter 1: the pattern is not JSON',
    );
  });
});
