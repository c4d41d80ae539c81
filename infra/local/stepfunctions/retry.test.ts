import { describe, expect, it } from 'vitest';
import { covers } from './failure.ts';
import { aDefinition, aTask, failing, jsonata, outcomeOf } from './testing/local-service.ts';

const pass = { Type: 'Pass', End: true };

async function tried(fields: Record<string, unknown>, errors: string[]) {
  const waits: number[] = [];
  const states = { Seal: aTask(fields), ...('Catch' in fields ? { Caught: pass } : {}) };
  return {
    waits,
    ...(await outcomeOf(aDefinition(states), { a: 1 }, { invoke: failing(...errors), waits })),
  };
}

const times = (count: number, error: string) => Array.from({ length: count }, () => error);

describe('which errors ErrorEquals covers', () => {
  it.each([
    [['Stale'], 'Stale', true],
    [['Stale'], 'Other', false],
    [['Other', 'Stale'], 'Stale', true],
    [['States.ALL'], 'Stale', true],
    [['States.ALL'], 'States.Timeout', true],
    [['States.ALL'], 'States.QueryEvaluationError', true],
    [['States.ALL'], 'States.DataLimitExceeded', false],
    [['States.ALL'], 'States.Runtime', false],
    [['States.DataLimitExceeded'], 'States.DataLimitExceeded', true],
    [['States.TaskFailed'], 'Stale', true],
    [['States.TaskFailed'], 'States.Timeout', false],
    [['States.TaskFailed'], 'States.Runtime', false],
    [['States.Timeout'], 'States.Timeout', true],
  ])('%j and %s: %s', (errorEquals, error, expected) => {
    expect(covers(errorEquals, error)).toBe(expected);
  });
});

describe('Retry', () => {
  it('tries three times more, after 1, 2 and 4 seconds, where it does not say otherwise', async () => {
    const end = await tried({ Retry: [{ ErrorEquals: ['Stale'] }] }, times(9, 'Stale'));
    expect(end).toMatchObject({ waits: [1000, 2000, 4000], status: 'FAILED', error: 'Stale' });
  });

  it('waits IntervalSeconds, grown by BackoffRate, at most MaxDelaySeconds, at most MaxAttempts times', async () => {
    const retrier = {
      ErrorEquals: ['Stale'],
      IntervalSeconds: 3,
      BackoffRate: 1.5,
      MaxDelaySeconds: 6,
      MaxAttempts: 4,
    };
    const end = await tried({ Retry: [retrier] }, times(4, 'Stale'));
    expect(end).toMatchObject({ waits: [3000, 4500, 6000, 6000], status: 'SUCCEEDED', output: 'done' });
  });

  it('counts each try as a transition', async () => {
    await expect(tried({ Retry: [{ ErrorEquals: ['Stale'] }] }, times(2, 'Stale'))).resolves.toMatchObject({
      transitions: 3,
    });
  });

  it('does not try again an error that it does not name, nor with MaxAttempts 0', async () => {
    await expect(tried({ Retry: [{ ErrorEquals: ['Other'] }] }, ['Stale'])).resolves.toMatchObject({
      waits: [],
    });
    const none = { ErrorEquals: ['Stale'], MaxAttempts: 0 };
    await expect(tried({ Retry: [none, { ErrorEquals: ['States.ALL'] }] }, ['Stale'])).resolves.toMatchObject(
      {
        waits: [],
        error: 'Stale',
      },
    );
  });

  it('counts the tries of each retrier by itself', async () => {
    const retry = [
      { ErrorEquals: ['A'], IntervalSeconds: 1, MaxAttempts: 1 },
      { ErrorEquals: ['States.ALL'], IntervalSeconds: 7, MaxAttempts: 2 },
    ];
    await expect(tried({ Retry: retry }, ['A', 'B', 'B'])).resolves.toMatchObject({
      waits: [1000, 7000, 14_000],
      output: 'done',
    });
    await expect(tried({ Retry: retry }, ['A', 'B', 'A'])).resolves.toMatchObject({
      waits: [1000, 7000],
      error: 'A',
    });
  });

  it('with full jitter waits some time between nothing and the delay', async () => {
    const retrier = {
      ErrorEquals: ['Stale'],
      IntervalSeconds: 10,
      BackoffRate: 1,
      MaxAttempts: 50,
      JitterStrategy: 'FULL',
    };
    const { waits } = await tried({ Retry: [retrier] }, times(50, 'Stale'));
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...waits)).toBeLessThan(10_000);
    expect(new Set(waits).size).toBeGreaterThan(10);
  });

  it('tells the state how often it was tried again', async () => {
    const fields = {
      Retry: [{ ErrorEquals: ['Stale'] }],
      Output: jsonata('$states.context.State.RetryCount'),
    };
    await expect(tried(fields, times(2, 'Stale'))).resolves.toMatchObject({ output: 2 });
  });

  it('also tries again what fails in an Output', async () => {
    const fields = {
      Retry: [{ ErrorEquals: ['States.QueryEvaluationError'], MaxAttempts: 1 }],
      Output: jsonata('$absent'),
    };
    await expect(tried(fields, [])).resolves.toMatchObject({
      waits: [1000],
      error: 'States.QueryEvaluationError',
    });
  });
});

describe('Catch', () => {
  it('follows Retry, with the error as output', async () => {
    const fields = {
      Retry: [{ ErrorEquals: ['States.ALL'], MaxAttempts: 1 }],
      Catch: [{ ErrorEquals: ['Stale'], Next: 'Caught' }],
    };
    const end = await tried(fields, times(2, 'Stale'));
    expect(end).toMatchObject({ waits: [1000], status: 'SUCCEEDED' });
    expect(end.output).toEqual({ Error: 'Stale', Cause: '{"errorMessage":"it broke","errorType":"Stale"}' });
  });

  it('shapes its output and variables from $states.errorOutput and $states.input', async () => {
    const catcher = {
      ErrorEquals: ['States.TaskFailed'],
      Next: 'Caught',
      Output: jsonata(
        '[$states.errorOutput.Error, $states.input.a, $parse($states.errorOutput.Cause).errorMessage]',
      ),
      Assign: { error: jsonata('$states.errorOutput.Error') },
    };
    const states = {
      Seal: aTask({ Catch: [catcher] }),
      Caught: { ...pass, Output: jsonata('[$states.input, $error]') },
    };
    const end = await outcomeOf(aDefinition(states), { a: 1 }, { invoke: failing('Stale') });
    expect(end.output).toEqual(['Stale', 1, 'it broke', 'Stale']);
  });

  it('goes by the first catcher that names the error', async () => {
    const catches = [
      { ErrorEquals: ['Other'], Next: 'Caught', Output: 1 },
      { ErrorEquals: ['Stale'], Next: 'Caught', Output: 2 },
      { ErrorEquals: ['States.ALL'], Next: 'Caught', Output: 3 },
    ];
    await expect(tried({ Catch: catches }, ['Stale'])).resolves.toMatchObject({ output: 2 });
    await expect(tried({ Catch: catches }, ['New'])).resolves.toMatchObject({ output: 3 });
  });
});
