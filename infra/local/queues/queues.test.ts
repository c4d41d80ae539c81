import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createQueues } from './index.ts';
import type { QueueRecord } from './record.ts';
import { ARN, DEAD, FUNCTION, aMapping, aRecorder, aWorld, recordsOf } from './testing/a-queue.ts';

const BOOM = { error: { errorType: 'Boom', errorMessage: 'body secret' } };
const OK = { payload: null };

describe('delivery to a function', () => {
  it('has the shape of Lambda', async () => {
    const seen: [string, unknown][] = [];
    const invoke = async (arn: string, payload: unknown) => {
      seen.push([arn, payload]);
      return OK;
    };
    const { queues } = aWorld({ invoke, now: () => new Date(1_700_000_000_123) });
    await queues.send(ARN, '{"a":1}');
    const stored = queues.messages(ARN)[0];
    queues.resume();
    await queues.idle();
    expect(seen).toEqual([
      [
        FUNCTION,
        {
          Records: [
            {
              messageId: stored?.messageId ?? 'none stored',
              receiptHandle: expect.stringMatching(/^.{20,}$/) as string,
              body: '{"a":1}',
              attributes: {
                ApproximateReceiveCount: '1',
                SentTimestamp: '1700000000123',
                SenderId: '111122223333',
                ApproximateFirstReceiveTimestamp: '1700000000123',
              },
              messageAttributes: {},
              md5OfBody: 'bb6cb5c68df4652941caf652a366f2d8',
              eventSource: 'aws:sqs',
              eventSourceARN: ARN,
              awsRegion: 'ap-southeast-3',
            } satisfies QueueRecord,
          ],
        },
      ],
    ]);
    await queues.close();
  });

  it('waits for resume, keeps the order and the size of batches, and empties the queue', async () => {
    const { batches, invoke } = aRecorder(() => OK);
    const { queues } = aWorld({ invoke, mappings: [aMapping({ batchSize: 2 })] });
    for (const body of ['a', 'b', 'c']) await queues.send(ARN, body);
    expect(batches).toEqual([]);
    expect(queues.count(ARN)).toEqual({ visible: 3, inFlight: 0 });
    queues.resume();
    await queues.idle();
    expect(batches).toEqual([['a', 'b'], ['c']]);
    expect(queues.count(ARN)).toEqual({ visible: 0, inFlight: 0 });
    await queues.close();
  });

  it('counts what is being delivered as in flight, at most as many runs at once as allowed', async () => {
    const gate = Promise.withResolvers<{ payload: unknown }>();
    const { batches, invoke } = aRecorder(() => OK);
    const held = async (arn: string, payload: unknown) => invoke(arn, payload).then(() => gate.promise);
    const { queues } = aWorld({
      invoke: held,
      mappings: [aMapping({ batchSize: 1, maximumConcurrency: 2 })],
    });
    for (const body of ['a', 'b', 'c']) await queues.send(ARN, body);
    queues.resume();
    await vi.waitFor(() => expect(batches).toHaveLength(2));
    expect(queues.count(ARN)).toEqual({ visible: 1, inFlight: 2 });
    gate.resolve(OK);
    await queues.idle();
    expect(batches).toHaveLength(3);
    await queues.close();
  });

  it('gathers a batch for as long as the window, and not longer once it is full', async () => {
    const { batches, invoke } = aRecorder(() => OK);
    const mappings = [aMapping({ batchSize: 3, maximumBatchingWindowSeconds: 1 })];
    const { queues } = aWorld({ invoke, mappings });
    queues.resume();
    const begun = performance.now();
    for (const body of ['a', 'b', 'c', 'd']) await queues.send(ARN, body);
    await vi.waitFor(() => expect(batches).toEqual([['a', 'b', 'c']]));
    expect(performance.now() - begun).toBeLessThan(900);
    await queues.idle();
    expect(batches).toEqual([['a', 'b', 'c'], ['d']]);
    expect(performance.now() - begun).toBeGreaterThan(950);
    await queues.close();
  });

  it('leaves a queue alone whose mapping is disabled', async () => {
    const { batches, invoke } = aRecorder(() => OK);
    const { queues } = aWorld({ invoke, mappings: [aMapping({ enabled: false })] });
    await queues.send(ARN, 'a');
    queues.resume();
    await queues.idle();
    expect(batches).toEqual([]);
    expect(queues.count(ARN)).toEqual({ visible: 1, inFlight: 0 });
    await queues.close();
  });
});

describe('a delivery that fails', () => {
  it('comes back whole after an error, with its count, until it succeeds', async () => {
    const counts: string[][] = [];
    const invoke = async (_arn: string, payload: unknown) => {
      counts.push(
        recordsOf(payload).map((record) => record.body + record.attributes['ApproximateReceiveCount']),
      );
      return counts.length < 3 ? BOOM : OK;
    };
    const { queues, lines } = aWorld({ invoke });
    for (const body of ['a', 'b']) await queues.send(ARN, body);
    queues.resume();
    await queues.idle();
    expect(counts).toEqual([
      ['a1', 'b1'],
      ['a2', 'b2'],
      ['a3', 'b3'],
    ]);
    expect(lines).toEqual(Array(2).fill(`queue work: ${FUNCTION} failed with Boom on 2 messages`));
    await queues.close();
  });

  it('brings back only the items that the response names', async () => {
    const { batches, invoke } = aRecorder((records, run) => ({
      payload: { batchItemFailures: run === 1 ? [{ itemIdentifier: records[1]?.messageId }] : [] },
    }));
    const { queues } = aWorld({ invoke });
    for (const body of ['a', 'b', 'c']) await queues.send(ARN, body);
    queues.resume();
    await queues.idle();
    expect(batches).toEqual([['a', 'b', 'c'], ['b']]);
    await queues.close();
  });

  it('is the whole batch when the response is invalid, and says so', async () => {
    const bad = { payload: { batchItemFailures: [{ itemIdentifier: '' }] } };
    const { batches, invoke } = aRecorder((_records, run) => (run === 1 ? bad : OK));
    const { queues, lines } = aWorld({ invoke });
    for (const body of ['a', 'b']) await queues.send(ARN, body);
    queues.resume();
    await queues.idle();
    expect(batches).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
    expect(lines).toEqual([`queue work: ${FUNCTION} gave an invalid batchItemFailures for 2 messages`]);
    await queues.close();
  });

  it('does not read the response of a mapping that reports no items', async () => {
    const { batches, invoke } = aRecorder((records) => ({
      payload: { batchItemFailures: [{ itemIdentifier: records[0]?.messageId }] },
    }));
    const { queues } = aWorld({ invoke, mappings: [aMapping({ reportBatchItemFailures: false })] });
    await queues.send(ARN, 'a');
    queues.resume();
    await queues.idle();
    expect(batches).toEqual([['a']]);
    await queues.close();
  });

  it('ends in the dead-letter queue after the last delivery, named by queue and id, without its body', async () => {
    const { batches, invoke } = aRecorder((records) => ({
      payload: {
        batchItemFailures: records
          .filter(({ body }) => body === 'poison')
          .map(({ messageId }) => ({ itemIdentifier: messageId })),
      },
    }));
    const { queues, lines } = aWorld({ invoke });
    for (const body of ['poison', 'fine']) await queues.send(ARN, body);
    queues.resume();
    await queues.idle();
    expect(batches).toEqual([['poison', 'fine'], ['poison'], ['poison']]);
    const dead = queues.messages(DEAD);
    expect(dead).toMatchObject([{ body: 'poison', receiveCount: 0 }]);
    expect(lines).toEqual([`queue work: message ${dead[0]?.messageId} moved to dead after 3 deliveries`]);
    await queues.close();
  });

  it('is a run that rejects, too', async () => {
    const { queues, lines } = aWorld({
      invoke: async () => {
        throw new TypeError('no such function');
      },
    });
    await queues.send(ARN, 'a');
    queues.resume();
    await queues.idle();
    expect(queues.messages(DEAD)).toHaveLength(1);
    expect(lines[0]).toContain('failed with TypeError');
    await queues.close();
  });
});

describe('messages', () => {
  it('are still there after a close, with the deliveries that they had', async () => {
    const first = aWorld();
    await first.queues.send(ARN, 'a');
    await first.queues.close();
    const { batches, invoke } = aRecorder(() => OK);
    const second = aWorld({ directory: first.directory, invoke });
    second.queues.resume();
    await second.queues.idle();
    expect(batches).toEqual([['a']]);
    await second.queues.close();
  });

  it('come back after the process was killed in the middle of a delivery', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'queues-killed-'));
    const program = `
      const { aWorld, ARN } = await import(${JSON.stringify(new URL('testing/a-queue.ts', import.meta.url).href)});
      const invoke = () => { process.stdout.write('delivering'); return new Promise(() => setInterval(() => {}, 1000)); };
      const { queues } = aWorld({ directory: ${JSON.stringify(directory)}, invoke });
      await queues.send(ARN, 'a');
      queues.resume();`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');

    const counts: (string | undefined)[] = [];
    const { queues } = aWorld({
      directory,
      invoke: async (_arn, payload) => {
        counts.push(...recordsOf(payload).map(({ attributes }) => attributes['ApproximateReceiveCount']));
        return OK;
      },
    });
    queues.resume();
    await queues.idle();
    expect(counts).toEqual(['2']);
    await queues.close();
  });

  it('are dropped when the retention is over', async () => {
    let now = 0;
    const { queues } = aWorld({ now: () => new Date(now) });
    await queues.send(ARN, 'old');
    now = 300_000_000;
    await queues.send(ARN, 'new');
    now = 345_600_000;
    expect(queues.messages(ARN).map(({ body }) => body)).toEqual(['new']);
    expect(queues.count(ARN)).toEqual({ visible: 1, inFlight: 0 });
    await queues.close();
  });

  it('are refused by name where the queue does not exist', async () => {
    const { queues } = aWorld();
    await expect(queues.send('arn:aws:sqs:r:1:none', 'a')).rejects.toThrow(
      'there is no queue arn:aws:sqs:r:1:none',
    );
    expect(() => queues.count('arn:aws:sqs:r:1:none')).toThrow('arn:aws:sqs:r:1:none');
    await queues.close();
  });

  it('leave nobody waiting when the queues close', async () => {
    const { queues } = aWorld();
    await queues.send(ARN, 'a');
    const idle = queues.idle();
    const refused = expect(idle).rejects.toThrow('closed before they were empty');
    await queues.close();
    await refused;
  });
});

describe('queues', () => {
  const start = (differs: Parameters<typeof aWorld>[0]) => () => aWorld(differs);
  const one = { name: 'x', arn: ARN, url: 'u', visibilityTimeoutSeconds: 30, retentionSeconds: 60 };

  it('do not start with what AWS would refuse or with a partner that does not exist', () => {
    expect(start({ mappings: [aMapping({ queueArn: 'arn:none' })] })).toThrow(
      'mapping of arn:none: the queue does not exist',
    );
    expect(start({ mappings: [aMapping({ batchSize: 11 })] })).toThrow(
      'maximumBatchingWindowSeconds of 1 or more',
    );
    expect(start({ mappings: [aMapping({ maximumConcurrency: 1 })] })).toThrow('maximumConcurrency is 1');
    expect(start({ queues: [{ ...one, name: 'a.fifo' }], mappings: [] })).toThrow('queue «a.fifo»');
    expect(start({ queues: [{ ...one, retentionSeconds: 1 }], mappings: [] })).toThrow(
      'retentionSeconds is 1',
    );
    expect(start({ queues: [one, one], mappings: [] })).toThrow('same ARN');
    const redrive = { deadLetterArn: DEAD, maxReceiveCount: 1 };
    expect(start({ queues: [{ ...one, redrive }], mappings: [] })).toThrow(
      `its dead-letter queue ${DEAD} does not exist`,
    );
  });

  it('run through ten thousand messages', async () => {
    let seen = 0;
    const { directory } = aWorld();
    const queues = createQueues({
      directory: join(directory, 'many'),
      queues: [{ ...one, name: 'many' }],
      mappings: [aMapping()],
      log: () => undefined,
      invoke: async (_arn, payload) => {
        seen += recordsOf(payload).length;
        return OK;
      },
    });
    queues.resume();
    for (let index = 0; index < 10_000; index += 1) await queues.send(ARN, String(index));
    await queues.idle();
    expect(seen).toBe(10_000);
    await queues.close();
  });
});
