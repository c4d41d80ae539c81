import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Invoke } from './index.ts';
import { aDefinition, aTask, jsonata, outcomeOf } from './testing/local-service.ts';

const pass = { Type: 'Pass', End: true };

function children(
  states: Record<string, unknown>,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  const config = { ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' } };
  const ends = 'Next' in more ? {} : { End: true };
  return {
    Type: 'Map',
    ItemProcessor: { ...config, StartAt: Object.keys(states)[0], States: states },
    ...ends,
    ...more,
  };
}

const of = (map: Record<string, unknown>, input: unknown, invoke?: Invoke) =>
  outcomeOf(aDefinition({ Each: map }), input, invoke === undefined ? {} : { invoke });

/** A function that fails for the payloads given. */
const failingFor =
  (...bad: unknown[]): Invoke =>
  async (_, payload) =>
    bad.includes(payload) ? { error: { errorType: 'Broken', errorMessage: String(payload) } } : { payload };

describe('a distributed Map', () => {
  it('runs a child per item, collects the outputs in order, and counts children but not their states', async () => {
    const states = {
      One: { Type: 'Pass', Next: 'Two' },
      Two: { ...pass, Output: jsonata('$states.input * 2') },
    };
    await expect(of(children(states), [3, 1, 2])).resolves.toMatchObject({
      output: [6, 2, 4],
      transitions: 4,
      children: 3,
    });
  });

  it('shapes the items by ItemSelector, in the parent', async () => {
    const selector = {
      shard: jsonata('$states.context.Map.Item.Value'),
      at: jsonata('$states.context.Map.Item.Index'),
    };
    const map = children({ Same: pass }, { Items: jsonata('$states.input.shards'), ItemSelector: selector });
    await expect(of(map, { shards: [7] })).resolves.toMatchObject({ output: [{ shard: 7, at: 0 }] });
  });

  it('hides the parent’s variables from its children', async () => {
    const set = { Type: 'Pass', Assign: { x: 1 }, Next: 'Each' };
    const look = { ...pass, Output: jsonata('$exists($x)') };
    const end = await outcomeOf(aDefinition({ Set: set, Each: children({ Look: look }) }), [1]);
    expect(end).toMatchObject({ output: [false] });
  });

  it('gives a child a context of its own: its ARN and input, and no Map', async () => {
    const tell = { ...pass, Output: jsonata('[$states.context.Execution, $exists($states.context.Map)]') };
    const { output } = await of(children({ Tell: tell }, { Label: 'Shards' }), ['a']);
    const [[execution, hasMap]] = output as [[Record<string, string>, boolean]];
    expect(execution['Input']).toBe('a');
    expect(execution['Id']).toMatch(
      /^arn:aws:states:ap-southeast-3:123456789012:express:close\/Shards:[\w-]+-0$/,
    );
    expect(execution['Name']).toMatch(/-0$/);
    expect(hasMap).toBe(false);
  });

  it('collects no children for no items', async () => {
    await expect(of(children({ Same: pass }), [])).resolves.toMatchObject({
      output: [],
      children: 0,
      transitions: 1,
    });
  });
});

describe('tolerated failures', () => {
  const map = (more: Record<string, unknown> = {}) => children({ Seal: aTask() }, more);

  it('are none where the Map does not say', async () => {
    const end = await of(map(), [1, 2, 3], failingFor(2));
    expect(end).toMatchObject({ status: 'FAILED', error: 'States.ExceedToleratedFailureThreshold' });
    expect(end.cause).toContain('1 of 3 items failed, more than tolerated; the last: Broken');
  });

  it.each<[string, Record<string, unknown>]>([
    ['count', { ToleratedFailureCount: 2 }],
    ['count from an expression', { ToleratedFailureCount: jsonata('1 + 1') }],
    ['percentage', { ToleratedFailurePercentage: 50 }],
    ['percentage from an expression', { ToleratedFailurePercentage: jsonata('50') }],
  ])('up to the %s leave the outputs of the others, and beyond it fail the Map', async (_, more) => {
    await expect(of(map(more), [1, 2, 3, 4], failingFor(2, 3))).resolves.toMatchObject({
      status: 'SUCCEEDED',
      output: [1, 4],
      children: 4,
    });
    await expect(of(map(more), [1, 2, 3, 4], failingFor(1, 2, 3))).resolves.toMatchObject({
      error: 'States.ExceedToleratedFailureThreshold',
    });
  });

  it('hold by count and by percentage where both are given', async () => {
    const both = { ToleratedFailureCount: 3, ToleratedFailurePercentage: 25 };
    await expect(of(map(both), [1, 2, 3, 4], failingFor(1, 2))).resolves.toMatchObject({ status: 'FAILED' });
    await expect(of(map(both), [1, 2, 3, 4], failingFor(1))).resolves.toMatchObject({ status: 'SUCCEEDED' });
  });

  it('of a batch are all its items', async () => {
    const batched = { ItemBatcher: { MaxItemsPerBatch: 2 }, ToleratedFailureCount: 1 };
    const fail: Invoke = async (_, payload) =>
      JSON.stringify(payload).includes('3')
        ? { error: { errorType: 'Broken', errorMessage: '' } }
        : { payload };
    const end = await of(map(batched), [1, 2, 3, 4], fail);
    expect(end.cause).toContain('2 of 4 items failed');
  });

  it('beyond the threshold start no further child, and the Map’s Catch may answer', async () => {
    const catcher = { ErrorEquals: ['States.ExceedToleratedFailureThreshold'], Next: 'Caught' };
    const states = { Each: map({ MaxConcurrency: 1, Catch: [catcher] }), Caught: pass };
    const end = await outcomeOf(aDefinition(states), [1, 2, 3], { invoke: failingFor(1) });
    expect(end).toMatchObject({ status: 'SUCCEEDED', children: 1 });
  });
});

describe('batches', () => {
  it('hold at most MaxItemsPerBatch items, after ItemSelector, with BatchInput beside them', async () => {
    const batcher = { MaxItemsPerBatch: jsonata('2'), BatchInput: { run: jsonata('$states.input.run') } };
    const selector = jsonata('$states.context.Map.Item.Value * 10');
    const map = children(
      { Same: pass },
      { Items: jsonata('$states.input.list'), ItemSelector: selector, ItemBatcher: batcher },
    );
    await expect(of(map, { run: 'r', list: [1, 2, 3] })).resolves.toMatchObject({
      output: [
        { BatchInput: { run: 'r' }, Items: [10, 20] },
        { BatchInput: { run: 'r' }, Items: [30] },
      ],
      children: 2,
    });
  });

  it('hold at most MaxInputBytesPerBatch bytes', async () => {
    const map = children({ Size: { ...pass, Output: jsonata('$length($string($states.input))') } });
    const end = await of(
      { ...map, ItemBatcher: { MaxInputBytesPerBatch: 30 } },
      Array.from({ length: 9 }, () => 'abcd'),
    );
    for (const size of end.output as number[]) expect(size).toBeLessThanOrEqual(30);
    expect(end.children).toBe(5);
  });

  it('fail with States.DataLimitExceeded where one item does not fit', async () => {
    const map = { ...children({ Same: pass }), ItemBatcher: { MaxInputBytesPerBatch: 30 } };
    await expect(of(map, ['x'.repeat(40)])).resolves.toMatchObject({ error: 'States.DataLimitExceeded' });
  });
});

describe('the five minutes of an EXPRESS child', () => {
  afterEach(() => vi.useRealTimers());

  it('end it with States.Timeout, a failure like any other', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const invoke: Invoke = async (_, payload) =>
      payload === 2 ? Promise.withResolvers<never>().promise : { payload };
    const task = aTask({ Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Never' }] });
    const map = children({ Seal: task, Never: pass }, { ToleratedFailureCount: 1 });
    const end = of(map, [1, 2, 3], invoke);
    let ended = false;
    void end.then(() => (ended = true));
    await vi.advanceTimersByTimeAsync(299_999);
    expect(ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await expect(end).resolves.toMatchObject({ status: 'SUCCEEDED', output: [1, 3] });
    expect(vi.getTimerCount()).toBe(0);
  });
});
