import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createStepFunctions, type Invoke, type StepFunctions } from './index.ts';
import {
  aDefinition,
  aDirectory,
  aGate,
  aService,
  aTask,
  failing,
  jsonata,
  machineArn,
} from './testing/local-service.ts';

const stateMachineArn = machineArn;
const executionArn = (name: string) => `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`;
const definition = aDefinition({ Seal: aTask({ Next: 'After' }), After: { Type: 'Pass', End: true } });

/** A service whose function waits for the gate, and what it was called with. */
function aHeldService(directory = aDirectory(), machine: unknown = definition) {
  const gate = aGate();
  const calls: unknown[] = [];
  const invoke: Invoke = async (_, payload) => {
    calls.push(payload);
    await gate.opened;
    return { payload };
  };
  return { service: aService(machine, { invoke, directory }), calls, directory, open: gate.open };
}

const seen = (calls: unknown[], count = 1) => vi.waitFor(() => expect(calls).toHaveLength(count));

describe('start', () => {
  it('answers the ARN and the start date, in seconds, and runs the execution', async () => {
    const service = aService(definition, { now: () => 1_777_000_000_500 });
    const answer = await service.start({ stateMachineArn, name: 'a_2026-Q1_score_1', input: '{"a": 1}' });
    expect(answer).toEqual({ executionArn: executionArn('a_2026-Q1_score_1'), startDate: 1_777_000_000.5 });
    await service.idle();
    await expect(service.describe(answer.executionArn)).resolves.toEqual({
      executionArn: answer.executionArn,
      stateMachineArn,
      name: 'a_2026-Q1_score_1',
      status: 'SUCCEEDED',
      startDate: 1_777_000_000.5,
      stopDate: 1_777_000_000.5,
      input: '{"a": 1}',
      output: '{"a":1}',
    });
  });

  it('without name and input makes a name up and passes an empty object', async () => {
    const service = aService(definition);
    const [first, second] = [
      await service.start({ stateMachineArn }),
      await service.start({ stateMachineArn }),
    ];
    expect(first.executionArn).not.toBe(second.executionArn);
    await service.idle();
    await expect(service.describe(first.executionArn)).resolves.toMatchObject({ input: '{}', output: '{}' });
  });

  it('again under the same name and input answers the running execution', async () => {
    let at = 1000;
    const { service: held, ...rest } = aHeldService();
    const service = aService(definition, {
      invoke: () => Promise.withResolvers<never>().promise,
      now: () => (at += 1000),
    });
    const first = await service.start({ stateMachineArn, name: 'x', input: '{}' });
    await expect(service.start({ stateMachineArn, name: 'x', input: '{}' })).resolves.toEqual(first);
    await service.close();
    const other = await held.start({ stateMachineArn, name: 'x' });
    await held.start({ stateMachineArn, name: 'x' });
    rest.open();
    await held.idle();
    expect(rest.calls).toHaveLength(1);
    expect(other.executionArn).toBe(first.executionArn);
  });

  it('under a name that runs with another input, or has ended, is ExecutionAlreadyExists', async () => {
    const { service, open } = aHeldService();
    await service.start({ stateMachineArn, name: 'x', input: '{}' });
    const again = (input: string) => service.start({ stateMachineArn, name: 'x', input });
    await expect(again('{"a":1}')).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
    open();
    await service.idle();
    await expect(again('{}')).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
  });

  it.each([
    ['a name with a space', { stateMachineArn, name: 'a b' }, 'InvalidName'],
    ['an empty name', { stateMachineArn, name: '' }, 'InvalidName'],
    ['a name of 81 letters', { stateMachineArn, name: 'x'.repeat(81) }, 'InvalidName'],
    ['an unknown machine', { stateMachineArn: `${machineArn}2` }, 'StateMachineDoesNotExist'],
    ['no ARN', { stateMachineArn: 'close' }, 'InvalidArn'],
    ['an input that is no JSON', { stateMachineArn, input: '{' }, 'InvalidExecutionInput'],
    [
      'an input of more than 256 KiB',
      { stateMachineArn, input: `"${'x'.repeat(256 * 1024)}"` },
      'ValidationException',
    ],
  ])('with %s is refused and leaves nothing behind', async (_, request, name) => {
    const directory = aDirectory();
    const service = aService(definition, { directory });
    await expect(service.start(request)).rejects.toMatchObject({ name });
    expect(readdirSync(directory)).toEqual([]);
  });

  it('takes a name of 80 letters', async () => {
    const started = await aService(definition).start({ stateMachineArn, name: `A-_9${'x'.repeat(76)}` });
    expect(started.executionArn).toContain(':A-_9xx');
  });
});

describe('an execution that is not there', () => {
  it.each<[string, (service: StepFunctions) => Promise<unknown>]>([
    ['describe', (service) => service.describe(executionArn('none'))],
    ['stop', (service) => service.stop(executionArn('none'))],
    ['record', async (service) => service.record(executionArn('none'))],
  ])('%s: ExecutionDoesNotExist', async (_, ask) => {
    await expect(ask(aService(definition))).rejects.toMatchObject({ name: 'ExecutionDoesNotExist' });
  });
});

describe('stop', () => {
  it('marks the execution ABORTED at once and lets no further state begin', async () => {
    const { service, calls, open } = aHeldService();
    await service.start({ stateMachineArn, name: 'x' });
    await seen(calls);
    const { stopDate } = await service.stop(executionArn('x'), { error: 'Halt', cause: 'by hand' });
    await service.idle();
    open();
    const told = { status: 'ABORTED', error: 'Halt', cause: 'by hand', stopDate };
    await expect(service.describe(executionArn('x'))).resolves.toMatchObject(told);
    expect(service.record(executionArn('x'))).toMatchObject({ status: 'ABORTED', transitions: 1 });
  });

  it('ends a wait, the branches and the children of the execution too', async () => {
    const pause = (name: string) => ({
      StartAt: name,
      States: { [name]: { Type: 'Wait', Seconds: 1, End: true } },
    });
    const config = { ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' } };
    const map = {
      StartAt: 'Each',
      States: { Each: { Type: 'Map', Items: [1], ItemProcessor: { ...config, ...pause('P') }, End: true } },
    };
    const machine = aDefinition({ Both: { Type: 'Parallel', Branches: [pause('W'), map], End: true } });
    const waits: number[] = [];
    const service = aService(machine, { waits, wait: () => Promise.withResolvers<void>().promise });
    await service.start({ stateMachineArn, name: 'x' });
    await vi.waitFor(() => expect(waits).toHaveLength(2));
    await service.stop(executionArn('x'));
    await service.idle();
    await expect(service.describe(executionArn('x'))).resolves.toMatchObject({ status: 'ABORTED' });
  });

  it('is the end even where the execution was just about to succeed', async () => {
    let asked = 0;
    const service: StepFunctions = aService(aDefinition({ Only: { Type: 'Pass', End: true } }), {
      // The first question is the start date, the second the entry into the state, which nothing interrupts.
      now: () => {
        asked += 1;
        if (asked === 2) void service.stop(executionArn('x'));
        return asked;
      },
    });
    await service.start({ stateMachineArn, name: 'x' });
    await service.idle();
    await expect(service.describe(executionArn('x'))).resolves.toMatchObject({ status: 'ABORTED' });
  });

  it('ends a loop of states that wait for nothing', async () => {
    const loop = aDefinition({ A: { Type: 'Pass', Next: 'B' }, B: { Type: 'Pass', Next: 'A' } });
    const service = aService(loop);
    await service.start({ stateMachineArn, name: 'x' });
    await vi.waitFor(() => expect(service.record(executionArn('x')).transitions).toBeGreaterThan(5));
    await service.stop(executionArn('x'));
    await service.idle();
    await expect(service.describe(executionArn('x'))).resolves.toMatchObject({ status: 'ABORTED' });
  });

  it('leaves an execution that has ended as it is', async () => {
    const service = aService(definition);
    await service.start({ stateMachineArn, name: 'x' });
    await service.idle();
    const before = await service.describe(executionArn('x'));
    await expect(service.stop(executionArn('x'))).resolves.toEqual({ stopDate: before.stopDate });
    await expect(service.describe(executionArn('x'))).resolves.toEqual(before);
  });
});

describe('record', () => {
  it('counts while the execution runs, and keeps the counts with its end', async () => {
    const directory = aDirectory();
    const { service, calls, open } = aHeldService(directory);
    await service.start({ stateMachineArn, name: 'x' });
    await seen(calls);
    const running = service.record(executionArn('x'));
    expect(running).toEqual({ transitions: 1, children: 0, status: 'RUNNING', startedAt: running.startedAt });
    open();
    await service.idle();
    const ended = service.record(executionArn('x'));
    expect(ended).toMatchObject({
      transitions: 2,
      children: 0,
      status: 'SUCCEEDED',
      startedAt: running.startedAt,
    });
    expect(ended.stoppedAt).toBeGreaterThanOrEqual(running.startedAt);
    expect(aService(definition, { directory }).record(executionArn('x'))).toEqual(ended);
  });
});

describe('the files of executions', () => {
  it('outlive the service, finished ones with their end', async () => {
    const directory = aDirectory();
    const failed = aService(definition, { directory, invoke: failing('Stale') });
    await failed.start({ stateMachineArn, name: 'x' });
    await failed.idle();
    const told = await failed.describe(executionArn('x'));
    await failed.close();
    const next = aService(definition, { directory });
    await expect(next.describe(executionArn('x'))).resolves.toEqual(told);
    await expect(next.start({ stateMachineArn, name: 'x' })).rejects.toMatchObject({
      name: 'ExecutionAlreadyExists',
    });
  });

  it('hold an execution as soon as start has answered, and leave no half-written file', async () => {
    const { service, directory } = aHeldService();
    await service.start({ stateMachineArn, name: 'x', input: '{"a":1}' });
    const [file, ...others] = readdirSync(directory);
    expect(others).toEqual([]);
    expect(JSON.parse(readFileSync(join(directory, file ?? ''), 'utf8'))).toMatchObject({
      name: 'x',
      input: '{"a":1}',
      status: 'RUNNING',
    });
  });

  it('are not mixed up where names differ only by case', async () => {
    const { service, directory } = aHeldService();
    await service.start({ stateMachineArn, name: 'x' });
    await service.start({ stateMachineArn, name: 'X' });
    expect(new Set(readdirSync(directory).map((file) => file.toLowerCase())).size).toBe(2);
  });

  it('that hold no execution are named when the service opens', () => {
    const directory = aDirectory();
    writeFileSync(join(directory, 'x.json'), '{"name":1}');
    expect(() => aService(definition, { directory })).toThrow(/x\.json holds no execution/);
  });
});

describe('close and resumeUnfinished', () => {
  it('an execution that was running when the service closed runs again from its start under its own name', async () => {
    const before = aHeldService(
      aDirectory(),
      aDefinition({
        First: { Type: 'Pass', Next: 'Seal' },
        Seal: aTask({ Output: jsonata('$states.context.Execution.Name') }),
      }),
    );
    const { startDate } = await before.service.start({ stateMachineArn, name: 'x', input: '{"a":1}' });
    await seen(before.calls);
    await before.service.close();
    before.open();

    const calls: unknown[] = [];
    const invoke: Invoke = async (_, payload) => {
      calls.push(payload);
      return { payload };
    };
    const after = aService(definition, { directory: before.directory, invoke });
    await expect(after.describe(executionArn('x'))).resolves.toMatchObject({ status: 'RUNNING', startDate });
    after.resumeUnfinished();
    await after.idle();
    expect(calls).toEqual([{ a: 1 }]);
    await expect(after.describe(executionArn('x'))).resolves.toMatchObject({
      status: 'SUCCEEDED',
      startDate,
      output: '{"a":1}',
    });
    expect(after.record(executionArn('x'))).toMatchObject({ transitions: 2 });
  });

  it('an execution whose process died resumes as well', async () => {
    const killed = aHeldService();
    await killed.service.start({ stateMachineArn, name: 'x' });
    const after = aService(definition, { directory: killed.directory });
    after.resumeUnfinished();
    await after.idle();
    await expect(after.describe(executionArn('x'))).resolves.toMatchObject({ status: 'SUCCEEDED' });
  });

  it('what has ended is not run again, and what runs is not run twice', async () => {
    const { service, calls, open, directory } = aHeldService();
    await service.start({ stateMachineArn, name: 'x' });
    service.resumeUnfinished();
    open();
    await service.idle();
    expect(calls).toHaveLength(1);
    const after = aHeldService(directory);
    after.service.resumeUnfinished();
    await after.service.idle();
    expect(after.calls).toEqual([]);
  });

  it('an unfinished execution whose machine is gone is ABORTED, with the reason', async () => {
    const before = aHeldService();
    await before.service.start({ stateMachineArn, name: 'x' });
    await before.service.close();
    const after = createStepFunctions({ machines: [], directory: before.directory, invoke: failing() });
    after.resumeUnfinished();
    await expect(after.describe(executionArn('x'))).resolves.toMatchObject({
      status: 'ABORTED',
      cause: 'the state machine is no longer there',
    });
  });

  it('nothing can be started after closing', async () => {
    const service = aService(definition);
    await service.close();
    await expect(service.start({ stateMachineArn })).rejects.toThrow('closed');
  });

  it('closing ends a wait on the real clock and leaves no timer behind', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const wait = aDefinition(
      { Pause: { Type: 'Wait', Seconds: 99_999_999, End: true } },
      { TimeoutSeconds: 99_999_999 },
    );
    const machines = [{ arn: machineArn, name: 'close', type: 'STANDARD' as const, definition: wait }];
    const service = createStepFunctions({ machines, directory: aDirectory(), invoke: failing() });
    await service.start({ stateMachineArn });
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(2));
    await service.close();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});

describe('list', () => {
  async function aList() {
    let at = 0;
    const service = aService(definition, { now: () => (at += 1000) });
    for (const name of ['a', 'b', 'c']) await service.start({ stateMachineArn, name });
    await service.idle();
    return service;
  }

  it('answers the latest first, page by page', async () => {
    const service = await aList();
    const first = await service.list({ stateMachineArn, maxResults: 2 });
    expect(first.executions.map((one) => one.name)).toEqual(['c', 'b']);
    const second = await service.list({ stateMachineArn, maxResults: 2, nextToken: first.nextToken });
    expect(second.executions.map((one) => one.name)).toEqual(['a']);
    expect(second).not.toHaveProperty('nextToken');
  });

  it('keeps to a status where asked', async () => {
    const service = await aList();
    await expect(service.list({ stateMachineArn, statusFilter: 'RUNNING' })).resolves.toEqual({
      executions: [],
    });
    const { executions } = await service.list({ stateMachineArn, statusFilter: 'SUCCEEDED' });
    expect(executions).toHaveLength(3);
    expect(executions[0]).not.toHaveProperty('input');
  });

  it.each([
    [{ stateMachineArn: `${machineArn}2` }, 'StateMachineDoesNotExist'],
    [{ stateMachineArn, statusFilter: 'DONE' }, 'ValidationException'],
    [{ stateMachineArn, maxResults: 1001 }, 'ValidationException'],
    [{ stateMachineArn, nextToken: 'x' }, 'InvalidToken'],
  ])('refuses %j', async (request, name) => {
    await expect(aService(definition).list(request)).rejects.toMatchObject({ name });
  });
});
