import { describe, expect, it } from 'vitest';
import { aDefinition, aTask, functionArn, jsonata, machineArn, outcomeOf } from './testing/local-service.ts';
import { Variables } from './variables.ts';

const pass = { Type: 'Pass', End: true };
const kib = 1024;

describe('variables', () => {
  it('are read by every later state', async () => {
    const states = {
      Set: { Type: 'Pass', Assign: { x: jsonata('$states.input.a') }, Output: {}, Next: 'Between' },
      Between: { Type: 'Pass', Next: 'Read' },
      Read: { ...pass, Output: jsonata('$x') },
    };
    await expect(outcomeOf(aDefinition(states), { a: 4 })).resolves.toMatchObject({ output: 4 });
  });

  it('change when a state ends: its Assign and Output see them as they were on entry', async () => {
    const states = {
      Set: { Type: 'Pass', Assign: { x: 1, y: 2 }, Next: 'Swap' },
      Swap: {
        Type: 'Pass',
        Assign: { x: jsonata('$y'), y: jsonata('$x') },
        Output: jsonata('$x'),
        Next: 'Read',
      },
      Read: { ...pass, Output: jsonata('[$states.input, $x, $y]') },
    };
    await expect(outcomeOf(aDefinition(states))).resolves.toMatchObject({ output: [1, 2, 1] });
  });

  it('take the result of a task', async () => {
    const states = {
      Ask: {
        ...aTask({
          Assign: { got: jsonata('$states.result.a') },
          Output: jsonata('$states.input'),
          Next: 'Read',
        }),
      },
      Read: { ...pass, Output: jsonata('$got') },
    };
    await expect(outcomeOf(aDefinition(states), { a: 4 })).resolves.toMatchObject({ output: 4 });
  });
});

describe('$states', () => {
  it('tells the context: execution, state and state machine', async () => {
    const now = () => Date.UTC(2026, 0, 2);
    const only = { ...pass, Output: jsonata('$states.context') };
    const { output } = await outcomeOf(aDefinition({ Only: only }), { a: 1 }, { now });
    const { Execution: execution, ...others } = output as Record<string, Record<string, unknown>>;
    expect(others).toEqual({
      State: { Name: 'Only', EnteredTime: '2026-01-02T00:00:00.000Z', RetryCount: 0 },
      StateMachine: { Id: machineArn, Name: 'close' },
    });
    expect(execution).toMatchObject({
      Input: { a: 1 },
      StartTime: '2026-01-02T00:00:00.000Z',
      RedriveCount: 0,
    });
    expect(execution?.['Id']).toBe(
      `${machineArn.replace('stateMachine', 'execution')}:${String(execution?.['Name'])}`,
    );
  });

  it('has no result before there is one', async () => {
    const end = await outcomeOf(aDefinition({ Only: { ...pass, Output: jsonata('$states.result') } }));
    expect(end).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError' });
  });
});

describe('the limit of 256 KiB', () => {
  const text = (bytes: number) => jsonata(`$pad('', ${bytes - 2}, 'x')`);

  it('lets an output of exactly 256 KiB pass and no byte more', async () => {
    const end = (bytes: number) => outcomeOf(aDefinition({ Only: { ...pass, Output: text(bytes) } }));
    await expect(end(256 * kib)).resolves.toMatchObject({ status: 'SUCCEEDED' });
    const over = await end(256 * kib + 1);
    expect(over).toMatchObject({ status: 'FAILED', error: 'States.DataLimitExceeded' });
    expect(over.cause).toContain('the output of state Only');
  });

  it('counts bytes, not letters', async () => {
    const only = { ...pass, Output: jsonata(`$pad('', ${128 * kib}, 'é')`) };
    await expect(outcomeOf(aDefinition({ Only: only }))).resolves.toMatchObject({
      error: 'States.DataLimitExceeded',
    });
  });

  it('holds for one Assign, while several may hold more together', async () => {
    const set = (name: string, bytes: number) => ({ Type: 'Pass', Assign: { [name]: text(bytes) } });
    const two = { A: { ...set('a', 200 * kib), Next: 'B' }, B: { ...set('b', 200 * kib), End: true } };
    await expect(outcomeOf(aDefinition(two))).resolves.toMatchObject({ status: 'SUCCEEDED' });
    const one = { A: { ...set('a', 256 * kib), End: true } };
    await expect(outcomeOf(aDefinition(one))).resolves.toMatchObject({ error: 'States.DataLimitExceeded' });
  });

  it('holds for the result of a Parallel and of a Map, and for the input of a branch', async () => {
    const half = { Type: 'Pass', Output: text(150 * kib), End: true };
    const branches = [
      { StartAt: 'L', States: { L: half } },
      { StartAt: 'R', States: { R: half } },
    ];
    const both = { Type: 'Parallel', Branches: branches, Output: 'short', End: true };
    await expect(outcomeOf(aDefinition({ Both: both }))).resolves.toMatchObject({
      error: 'States.DataLimitExceeded',
      cause: expect.stringContaining('the result of state Both'),
    });
    const each = { Type: 'Map', Items: [1, 2], ItemProcessor: branches[0], Output: 'short', End: true };
    await expect(outcomeOf(aDefinition({ Each: each }))).resolves.toMatchObject({
      error: 'States.DataLimitExceeded',
      cause: expect.stringContaining('the result of state Each'),
    });
    const short = { StartAt: 'S', States: { S: { ...pass, Output: 'short' } } };
    const given = { Type: 'Parallel', Arguments: text(256 * kib + 1), Branches: [short], End: true };
    await expect(outcomeOf(aDefinition({ Given: given }))).resolves.toMatchObject({
      error: 'States.DataLimitExceeded',
      cause: expect.stringContaining('the input of state S'),
    });
  });

  it('is 10 MiB for all variables together', () => {
    const variables = new Variables();
    for (let index = 0; index < 40; index += 1) variables.assign({ [`v${index}`]: 'x'.repeat(255 * kib) });
    expect(() => variables.assign({ last: 'x'.repeat(255 * kib) })).toThrow(
      /States.DataLimitExceeded: the variables/,
    );
  });

  it('holds for what a function is given and what it answers, which States.ALL does not catch', async () => {
    const handled = { Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }] };
    const given = { Ask: aTask({ Arguments: text(256 * kib + 1), ...handled }), Caught: pass };
    await expect(outcomeOf(aDefinition(given))).resolves.toMatchObject({ error: 'States.DataLimitExceeded' });
    const invoke = async (arn: string) => ({ payload: arn === functionArn ? 'x'.repeat(256 * kib) : '' });
    const answered = { Ask: aTask({ Output: 'short', ...handled }), Caught: pass };
    await expect(outcomeOf(aDefinition(answered), {}, { invoke })).resolves.toMatchObject({
      error: 'States.DataLimitExceeded',
    });
  });
});
