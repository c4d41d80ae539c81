import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Invoke } from './index.ts';
import { aDefinition, aTask, failing, functionArn, jsonata, outcomeOf } from './testing/local-service.ts';

const invokeResource = 'arn:aws:states:::lambda:invoke';
const pass = { Type: 'Pass', End: true };

function noting(): { calls: unknown[][]; invoke: Invoke } {
  const calls: unknown[][] = [];
  const invoke: Invoke = async (...call) => {
    calls.push(call);
    return { payload: { shard: 3 } };
  };
  return { calls, invoke };
}

describe('Task', () => {
  it('with a function ARN as Resource hands over its input and yields the payload', async () => {
    const { calls, invoke } = noting();
    const end = await outcomeOf(aDefinition({ Seal: aTask() }), { a: 1 }, { invoke });
    expect(calls).toEqual([[functionArn, { a: 1 }]]);
    expect(end).toMatchObject({ status: 'SUCCEEDED', output: { shard: 3 }, transitions: 1 });
  });

  it('with lambda:invoke hands over the Payload and yields it with version and status', async () => {
    const { calls, invoke } = noting();
    const given = { FunctionName: functionArn, Payload: { b: jsonata('$states.input.a') } };
    const end = await outcomeOf(
      aDefinition({ Seal: aTask({ Resource: invokeResource, Arguments: given }) }),
      { a: 1 },
      { invoke },
    );
    expect(calls).toEqual([[functionArn, { b: 1 }]]);
    expect(end.output).toEqual({ ExecutedVersion: '$LATEST', Payload: { shard: 3 }, StatusCode: 200 });
  });

  it.each([functionArn, `${functionArn}:$LATEST`, `${functionArn}:live`, jsonata(`'${functionArn}:7'`)])(
    'calls %s without its qualifier, with an empty event where there is no Payload',
    async (FunctionName) => {
      const { calls, invoke } = noting();
      await outcomeOf(
        aDefinition({ Seal: aTask({ Resource: invokeResource, Arguments: { FunctionName } }) }),
        {},
        { invoke },
      );
      expect(calls).toEqual([[functionArn, {}]]);
    },
  );

  it('fails with States.Runtime where an expression names no function, or an argument that is not emulated', async () => {
    const run = (given: string) =>
      outcomeOf(aDefinition({ Seal: aTask({ Resource: invokeResource, Arguments: jsonata(given) }) }));
    await expect(run("{ 'FunctionName': 'seal' }")).resolves.toMatchObject({
      error: 'States.Runtime',
      cause: 'state Seal: FunctionName is no function ARN: "seal"',
    });
    await expect(run(`{ 'FunctionName': '${functionArn}', 'Qualifier': '1' }`)).resolves.toMatchObject({
      error: 'States.Runtime',
      cause: expect.stringContaining('Qualifier'),
    });
  });

  it('fails with the errorType of the function as Error and with errorMessage and errorType as Cause', async () => {
    const end = await outcomeOf(aDefinition({ Seal: aTask() }), {}, { invoke: failing('StaleVersion') });
    expect(end).toMatchObject({ status: 'FAILED', error: 'StaleVersion' });
    expect(JSON.parse(end.cause ?? '')).toEqual({ errorMessage: 'it broke', errorType: 'StaleVersion' });
  });

  it('takes a function that answers nothing as null', async () => {
    const invoke: Invoke = async () => ({ payload: undefined });
    await expect(outcomeOf(aDefinition({ Seal: aTask() }), {}, { invoke })).resolves.toMatchObject({
      output: null,
    });
  });

  it('shows a bug of a stand-in as States.Runtime with its stack, past Retry and Catch', async () => {
    const invoke = vi.fn<Invoke>().mockRejectedValue(new TypeError('no such worker'));
    const handled = {
      Retry: [{ ErrorEquals: ['States.ALL'] }],
      Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }],
    };
    const end = await outcomeOf(aDefinition({ Seal: aTask(handled), Caught: pass }), {}, { invoke });
    expect(end).toMatchObject({ status: 'FAILED', error: 'States.Runtime' });
    expect(end.cause).toContain('TypeError: no such worker');
    expect(invoke).toHaveBeenCalledTimes(1);
  });
});

describe('timeouts', () => {
  afterEach(() => vi.useRealTimers());
  const never: Invoke = () => Promise.withResolvers<never>().promise;

  it.each([5, jsonata('$states.input.s')])(
    'a task that takes longer than TimeoutSeconds %s fails',
    async (TimeoutSeconds) => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const task = aTask({ TimeoutSeconds, Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'Late' }] });
      const end = outcomeOf(aDefinition({ Seal: task, Late: pass }), { s: 5 }, { invoke: never });
      let ended = false;
      void end.then(() => (ended = true));
      await vi.advanceTimersByTimeAsync(4999);
      expect(ended).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      await expect(end).resolves.toMatchObject({ status: 'SUCCEEDED', output: { Error: 'States.Timeout' } });
    },
  );

  it('a task that ends in time leaves no timer behind', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await outcomeOf(aDefinition({ Seal: aTask({ TimeoutSeconds: 5 }) }, { TimeoutSeconds: 60 }));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('an execution that takes longer than the TimeoutSeconds of its machine is TIMED_OUT, past every Catch', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const task = aTask({ Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Late' }] });
    const end = outcomeOf(
      aDefinition({ Seal: task, Late: pass }, { TimeoutSeconds: 60 }),
      {},
      { invoke: never },
    );
    await vi.advanceTimersByTimeAsync(60_000);
    await expect(end).resolves.toMatchObject({ status: 'TIMED_OUT', error: 'States.Timeout' });
  });
});
