import { AwsError } from './aws-error.ts';
import { sleep } from './clock.ts';
import type { Definition } from './definition.ts';
import { described, listed, started, startedAgain } from './description.ts';
import { type Execution, openExecutionStore } from './execution-store.ts';
import { Interrupted } from './failure.ts';
import { pageOf } from './listing.ts';
import { createHandle } from './protocol.ts';
import type { Meter } from './run.ts';
import { createRunner, type End } from './runner.ts';
import type { Machine, Options, StepFunctions } from './service.ts';
import { completeStart } from './start-request.ts';
import { readDefinition } from './validate.ts';

type Loaded = { arn: string; name: string; definition: Definition };
type Running = { meter: Meter; controller: AbortController; done: Promise<void> };

/** Opens the service. Throws an Error naming whatever a definition holds that cannot run here. */
export function createStepFunctions(options: Options): StepFunctions {
  const { invoke, directory, now = Date.now, wait = sleep } = options;
  const machines = new Map(options.machines.map((machine) => [machine.arn, load(machine)]));
  const store = openExecutionStore(directory);
  const runner = createRunner({ invoke, wait, now });
  const running = new Map<string, Running>();
  let closed = false;

  function get(executionArn: string): Execution {
    const found = store.find(executionArn);
    if (found !== undefined) return found;
    throw new AwsError('ExecutionDoesNotExist', `Execution Does Not Exist: '${executionArn}'`);
  }

  function getMachine(stateMachineArn: string): Loaded {
    const machine = machines.get(stateMachineArn);
    if (machine !== undefined) return machine;
    throw new AwsError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${stateMachineArn}'`);
  }

  function launch(machine: Loaded, execution: Execution): void {
    const meter: Meter = { transitions: 0, children: 0 };
    const controller = new AbortController();
    const done = runner(machine, execution, meter, controller.signal).then((end) => {
      running.delete(execution.executionArn);
      finish(execution.executionArn, meter, end);
    });
    running.set(execution.executionArn, { meter, controller, done });
  }

  function finish(executionArn: string, meter: Meter, end: End): void {
    // Stopped is written when it is asked for, and closed is no end.
    if (end.status === 'closed' || end.status === 'ABORTED') return;
    const execution = get(executionArn);
    if (execution.status !== 'RUNNING') return;
    store.put({ ...execution, ...meter, ...end, stoppedAt: now() });
  }

  function abort(execution: Execution, reason: { error?: string; cause?: string }): Execution {
    const meter = running.get(execution.executionArn)?.meter ?? {};
    const aborted: Execution = { ...execution, ...meter, ...reason, status: 'ABORTED', stoppedAt: now() };
    store.put(aborted);
    running.get(execution.executionArn)?.controller.abort(new Interrupted('stopped'));
    return aborted;
  }

  const service: Omit<StepFunctions, 'handle'> = {
    start: async (request) => {
      if (closed) throw new Error('Step Functions is closed');
      const start = completeStart(request);
      const machine = getMachine(start.stateMachineArn);
      const same = store.find(start.executionArn);
      if (same !== undefined) return startedAgain(same, start.input);
      const execution: Execution = {
        ...start,
        status: 'RUNNING',
        startedAt: now(),
        transitions: 0,
        children: 0,
      };
      store.put(execution);
      launch(machine, execution);
      return started(execution);
    },
    describe: async (executionArn) => described(get(executionArn)),
    stop: async (executionArn, reason = {}) => {
      const execution = get(executionArn);
      const ended = execution.status === 'RUNNING' ? abort(execution, reason) : execution;
      return { stopDate: (ended.stoppedAt ?? now()) / 1000 };
    },
    list: async (request) => {
      getMachine(request.stateMachineArn);
      const { executions, ...more } = pageOf(store.all(), request);
      return { executions: executions.map(listed), ...more };
    },
    record: (executionArn) => {
      const { transitions, children, startedAt, stoppedAt, status } = get(executionArn);
      const meter = status === 'RUNNING' ? running.get(executionArn)?.meter : undefined;
      const ended = stoppedAt === undefined ? {} : { stoppedAt };
      return { transitions, children, startedAt, status, ...ended, ...meter };
    },
    resumeUnfinished: () => {
      const unfinished = store
        .all()
        .filter((one) => one.status === 'RUNNING' && !running.has(one.executionArn));
      for (const execution of unfinished) {
        const machine = machines.get(execution.stateMachineArn);
        if (machine !== undefined) launch(machine, execution);
        else abort(execution, { cause: 'the state machine is no longer there' });
      }
    },
    idle: async () => {
      while (running.size > 0) await Promise.all([...running.values()].map((one) => one.done));
    },
    close: async () => {
      closed = true;
      const open = [...running.values()];
      for (const { controller } of open) controller.abort(new Interrupted('closed'));
      await Promise.all(open.map((one) => one.done));
    },
  };
  return { ...service, handle: createHandle(service) };
}

function load({ arn, name, type, definition }: Machine): Loaded {
  if (type !== 'STANDARD')
    throw new Error(`state machine ${name}: type ${type} is not emulated, only STANDARD is`);
  return { arn, name, definition: readDefinition(name, definition) };
}
