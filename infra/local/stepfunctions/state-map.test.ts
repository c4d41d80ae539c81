import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Invoke } from './index.ts';
import {
  aDefinition,
  aGate,
  aService,
  aTask,
  jsonata,
  machineArn,
  outcomeOf,
} from './testing/local-service.ts';

const pass = { Type: 'Pass', End: true };

function aMap(states: Record<string, unknown>, more: Record<string, unknown> = {}): Record<string, unknown> {
  const ends = 'Next' in more ? {} : { End: true };
  return {
    Type: 'Map',
    ItemProcessor: { StartAt: Object.keys(states)[0], States: states },
    ...ends,
    ...more,
  };
}

const of = (map: Record<string, unknown>, input: unknown) => outcomeOf(aDefinition({ Each: map }), input);

describe('an inline Map', () => {
  it('runs its states for each item and collects the outputs in the items’ order', async () => {
    const map = aMap(
      { Double: { ...pass, Output: jsonata('$states.input * 2') } },
      { Items: jsonata('$states.input.list') },
    );
    await expect(of(map, { list: [3, 1, 2] })).resolves.toMatchObject({
      output: [6, 2, 4],
      transitions: 4,
      children: 0,
    });
  });

  it('takes its input for the items where it has no Items, and constants where it has', async () => {
    await expect(of(aMap({ Same: pass }), [1, 2])).resolves.toMatchObject({ output: [1, 2] });
    await expect(
      of(aMap({ Same: pass }, { Items: [jsonata('$states.input.a'), 2] }), { a: 9 }),
    ).resolves.toMatchObject({
      output: [9, 2],
    });
    await expect(of(aMap({ Same: pass }), [])).resolves.toMatchObject({ status: 'SUCCEEDED', output: [] });
  });

  it('fails with States.QueryEvaluationError where the items are no array', async () => {
    await expect(of(aMap({ Same: pass }), { a: 1 })).resolves.toMatchObject({
      error: 'States.QueryEvaluationError',
      cause: 'the items of state Each are no array',
    });
  });

  it('shapes each item by ItemSelector, which knows its index, its value and the state’s input', async () => {
    const selector = {
      i: jsonata('$states.context.Map.Item.Index'),
      v: jsonata('$states.context.Map.Item.Value'),
      run: jsonata('$states.input.run'),
    };
    const map = aMap({ Same: pass }, { Items: jsonata('$states.input.list'), ItemSelector: selector });
    await expect(of(map, { run: 'r', list: ['a', 'b'] })).resolves.toMatchObject({
      output: [
        { i: 0, v: 'a', run: 'r' },
        { i: 1, v: 'b', run: 'r' },
      ],
    });
  });

  it('tells each iteration its item in the context', async () => {
    const tell = {
      ...pass,
      Output: jsonata('$states.context.Map.Item.Index & $states.context.Map.Item.Value'),
    };
    await expect(of(aMap({ Tell: tell }), ['a', 'b'])).resolves.toMatchObject({ output: ['0a', '1b'] });
  });

  it('lets iterations read the outer variables and keeps theirs apart', async () => {
    const set = { Type: 'Pass', Assign: { mine: jsonata('$states.input + $outer') }, Next: 'Tell' };
    const states = {
      Set: { Type: 'Pass', Assign: { outer: 10 }, Next: 'Each' },
      Each: aMap({ Inner: set, Tell: { ...pass, Output: jsonata('$mine') } }, { Next: 'After' }),
      After: { ...pass, Output: jsonata("{ 'all': $states.input, 'left': $exists($mine) }") },
    };
    await expect(outcomeOf(aDefinition(states), [1, 2])).resolves.toMatchObject({
      output: { all: [11, 12], left: false },
    });
  });

  it('fails with the error of the first iteration that fails, which its Retry and Catch may answer', async () => {
    const bad = aMap({ Bad: { Type: 'Fail', Error: 'Broken', Cause: 'why' } });
    await expect(of(bad, [1, 2])).resolves.toMatchObject({ status: 'FAILED', error: 'Broken', cause: 'why' });
    const waits: number[] = [];
    const handled = {
      Retry: [{ ErrorEquals: ['Broken'], MaxAttempts: 1 }],
      Catch: [{ ErrorEquals: ['Broken'], Next: 'Caught' }],
    };
    const states = { Each: { ...bad, ...handled }, Caught: pass };
    const end = await outcomeOf(aDefinition(states), [1], { waits });
    expect(end).toMatchObject({ status: 'SUCCEEDED', output: { Error: 'Broken' } });
    expect(waits).toEqual([1000]);
  });

  it('begins no further iteration after one has failed', async () => {
    const seen: unknown[] = [];
    const invoke: Invoke = async (_, payload) => {
      seen.push(payload);
      return payload === 2 ? { error: { errorType: 'Broken', errorMessage: '' } } : { payload };
    };
    const map = aMap({ Seal: aTask() }, { MaxConcurrency: 1 });
    const end = await outcomeOf(aDefinition({ Each: map }), [1, 2, 3, 4], { invoke });
    expect(end).toMatchObject({ error: 'Broken' });
    expect(seen).toEqual([1, 2]);
  });
});

describe('how many iterations run at a time', () => {
  async function mostAtOnce(count: number, more: Record<string, unknown>): Promise<number> {
    const gate = aGate();
    let now = 0;
    let most = 0;
    const invoke: Invoke = async () => {
      now += 1;
      most = Math.max(most, now);
      await gate.opened;
      now -= 1;
      return { payload: null };
    };
    const service = aService(aDefinition({ Each: aMap({ Seal: aTask() }, more) }), { invoke });
    const input = JSON.stringify(Array.from({ length: count }, (_, index) => index));
    await service.start({ stateMachineArn: machineArn, input });
    // An iteration takes one turn of the event loop to begin; what has not begun after many is held back.
    for (let turn = 0; turn < 50; turn += 1) await nextTurn();
    gate.open();
    await service.idle();
    return most;
  }
  const distributed = (more: Record<string, unknown>) => ({
    ItemProcessor: {
      ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' },
      StartAt: 'Seal',
      States: { Seal: aTask() },
    },
    ...more,
  });

  it.each<[string, Record<string, unknown>, number]>([
    ['as MaxConcurrency says', { MaxConcurrency: 3 }, 3],
    ['as its expression says', { MaxConcurrency: jsonata('2 + 2') }, 4],
    ['40 inline without MaxConcurrency', {}, 40],
    ['40 inline with MaxConcurrency 0', { MaxConcurrency: 0 }, 40],
    ['as MaxConcurrency says, distributed', distributed({ MaxConcurrency: jsonata('5') }), 5],
    ['all when distributed without MaxConcurrency', distributed({}), 60],
  ])('%s', async (_, more, expected) => {
    await expect(mostAtOnce(60, more)).resolves.toBe(expected);
  });

  it.each([-1, 1.5, '3'])('a MaxConcurrency that yields %j is an error', async (value) => {
    const map = aMap({ Same: pass }, { Items: [1], MaxConcurrency: jsonata('$states.input') });
    await expect(of(map, value)).resolves.toMatchObject({ error: 'States.QueryEvaluationError' });
  });
});
