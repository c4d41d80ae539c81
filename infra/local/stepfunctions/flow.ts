import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Flow, State } from './definition.ts';
import { StateFailure } from './failure.ts';
import type { Json } from './json.ts';
import { withinLimit } from './limits.ts';
import type { Frame, Outcome, Run } from './run.ts';
import { runChoice } from './state-choice.ts';
import { runMap } from './state-map.ts';
import { runParallel } from './state-parallel.ts';
import { runFail, runPass, runSucceed } from './state-simple.ts';
import { runTask } from './state-task.ts';
import { runWait } from './state-wait.ts';

/**
 * Runs a flow state by state, from StartAt to a state that ends it, and answers that state's output. Each state entered
 * is a transition. Throws StateFailure where a state failed uncaught, and the signal's reason as soon as it is aborted.
 */
export async function runFlow(flow: Flow, input: Json, run: Run): Promise<Json> {
  let name: string | undefined = flow.StartAt;
  let passed = input;
  while (name !== undefined) {
    // A loop of states that wait for nothing must not keep the process from everything else, such as a stop.
    await nextTurn();
    run.signal.throwIfAborted();
    const outcome: Outcome = await enter(name, stateOf(flow, name), passed, run);
    passed = outcome.output;
    name = outcome.next;
  }
  return passed;
}

function stateOf(flow: Flow, name: string): State {
  const state = flow.States[name];
  if (state === undefined) throw new StateFailure('States.Runtime', `there is no state ${name}`);
  return state;
}

function enter(name: string, state: State, input: Json, run: Run): Promise<Outcome> {
  run.meter.transitions += 1;
  withinLimit(`the input of state ${name}`, input);
  const enteredAt = new Date(run.services.now()).toISOString();
  return dispatch({ name, state, input, run, enteredAt, retries: 0 });
}

function dispatch(frame: Frame): Promise<Outcome> {
  const { state } = frame;
  switch (state.Type) {
    case 'Task':
      return runTask({ ...frame, state });
    case 'Choice':
      return runChoice({ ...frame, state });
    case 'Wait':
      return runWait({ ...frame, state });
    case 'Pass':
      return runPass({ ...frame, state });
    case 'Succeed':
      return runSucceed({ ...frame, state });
    case 'Fail':
      return runFail({ ...frame, state });
    case 'Parallel':
      return runParallel({ ...frame, state });
    case 'Map':
      return runMap({ ...frame, state });
  }
}
