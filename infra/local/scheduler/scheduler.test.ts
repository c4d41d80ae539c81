import { describe, expect, it, vi } from 'vitest';
import { createScheduler } from './index.ts';
import type { Schedule, SchedulerOptions } from './index.ts';

const FUNCTION = 'arn:aws:lambda:ap-southeast-3:111122223333:function:tick';
const QUEUE = 'arn:aws:sqs:ap-southeast-3:111122223333:tick';
const DEAD = 'arn:aws:sqs:ap-southeast-3:111122223333:dead';
const TICK: Schedule = { name: 'tick', expression: 'rate(5 minutes)', targetArn: FUNCTION };
const BOOM = { error: { errorType: 'Boom', errorMessage: 'secret' } };

function world(schedule: Partial<Schedule> = {}, options: Partial<SchedulerOptions> = {}) {
  const seen: [string, unknown][] = [];
  const lines: string[] = [];
  const scheduler = createScheduler({
    schedules: [{ ...TICK, ...schedule }],
    account: '111122223333',
    region: 'ap-southeast-3',
    invoke: async (arn, payload) => {
      seen.push([arn, payload]);
      return { payload: null };
    },
    send: async (arn, body) => void seen.push([arn, body]),
    log: (line) => lines.push(line),
    now: () => new Date('2026-03-31T17:00:00.250Z'),
    retryMs: 1,
    ...options,
  });
  return { scheduler, seen, lines };
}

describe('a schedule that is fired', () => {
  it('gives a function its input', async () => {
    const { scheduler, seen } = world({ input: '{"kind":"tick"}' });
    await scheduler.fire('tick');
    expect(seen).toEqual([[FUNCTION, { kind: 'tick' }]]);
  });

  it('gives a queue its input as text', async () => {
    const { scheduler, seen } = world({ targetArn: QUEUE, input: 'now' });
    await scheduler.fire('tick');
    expect(seen).toEqual([[QUEUE, 'now']]);
  });

  it('gives the event of Scheduler where it has no input', async () => {
    const { scheduler, seen } = world();
    await scheduler.fire('tick');
    expect(seen).toEqual([
      [
        FUNCTION,
        {
          version: '0',
          id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
          'detail-type': 'Scheduled Event',
          source: 'aws.scheduler',
          account: '111122223333',
          time: '2026-03-31T17:00:00Z',
          region: 'ap-southeast-3',
          resources: ['arn:aws:scheduler:ap-southeast-3:111122223333:schedule/default/tick'],
          detail: '{}',
        },
      ],
    ]);
  });

  it('is tried again as often as allowed, then goes to the dead-letter queue, with a line', async () => {
    let runs = 0;
    const invoke = async () => {
      runs += 1;
      return BOOM;
    };
    const { scheduler, seen, lines } = world(
      { maximumRetryAttempts: 2, deadLetterArn: DEAD, input: '{}' },
      { invoke },
    );
    await scheduler.fire('tick');
    expect(runs).toBe(3);
    expect(seen).toEqual([[DEAD, '{}']]);
    expect(lines).toEqual([
      `schedule tick: the run of 2026-03-31T17:00:00.250Z failed with Boom: moved to ${DEAD}`,
    ]);
  });

  it('succeeds at a retry, without a word', async () => {
    let runs = 0;
    const invoke = async () => ((runs += 1) < 3 ? BOOM : { payload: null });
    const { scheduler, seen, lines } = world({ deadLetterArn: DEAD }, { invoke });
    await scheduler.fire('tick');
    expect([runs, seen, lines]).toEqual([3, [], []]);
  });

  it('must exist', async () => {
    await expect(world().scheduler.fire('tock')).rejects.toThrow('there is no schedule «tock»');
  });
});

describe('a scheduler', () => {
  it('runs a rate at once when it starts, and not again after it is closed', async () => {
    vi.useFakeTimers();
    try {
      const { scheduler, seen } = world({ input: '{}' });
      scheduler.start();
      await vi.advanceTimersByTimeAsync(2_000);
      expect(seen).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(600_000);
      expect(seen).toHaveLength(3);
      await scheduler.close();
      await vi.advanceTimersByTimeAsync(600_000);
      expect(seen).toHaveLength(3);
    } finally {
      vi.useRealTimers();
    }
  });

  it('runs a cron at its times', async () => {
    vi.useFakeTimers({ now: new Date('2026-01-01T16:58:00Z') });
    try {
      const { scheduler, seen } = world({ expression: 'cron(0 0 * * ? *)', timezone: 'Asia/Jakarta' });
      scheduler.start();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(seen).toHaveLength(0);
      await vi.advanceTimersByTimeAsync(90_000);
      expect(seen).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(86_400_000);
      expect(seen).toHaveLength(2);
      await scheduler.close();
    } finally {
      vi.useRealTimers();
    }
  });

  it('waits for a run under way when it closes, and ends its retries', async () => {
    const { scheduler, seen } = world({ deadLetterArn: DEAD }, { invoke: async () => BOOM, retryMs: 60_000 });
    const fired = scheduler.fire('tick');
    await scheduler.close();
    await fired;
    expect(seen).toEqual([]);
  });

  it('does not start with what it does not know, and names it', () => {
    expect(() => world({ expression: 'at(2026-01-01T00:00:00)' })).toThrow('at(2026-01-01T00:00:00)');
    expect(() => world({ timezone: 'Asia/Bandung' })).toThrow(
      'schedule «tick»: the time zone «Asia/Bandung»',
    );
    expect(() => world({ targetArn: 'arn:aws:states:r:a:stateMachine:x' })).toThrow(
      'arn:aws:states:r:a:stateMachine:x',
    );
    expect(() => world({ input: '{' })).toThrow('schedule «tick»: the input of a function is JSON');
    expect(() => world({ input: '{"at":"<aws.scheduler.scheduled-time>"}' })).toThrow('context attributes');
    expect(() => world({ maximumRetryAttempts: 186 })).toThrow('maximumRetryAttempts is 186');
    expect(() => world({}, { schedules: [TICK, TICK] })).toThrow('two schedules are named «tick»');
  });
});
