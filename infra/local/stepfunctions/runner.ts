import { deadline, type Wait } from './clock.ts';
import type { Definition } from './definition.ts';
import { createEvaluate } from './evaluate.ts';
import type { Execution } from './execution-store.ts';
import { Interrupted, StateFailure } from './failure.ts';
import { runFlow } from './flow.ts';
import type { Json } from './json.ts';
import type { Invoke, Meter, Run, Services } from './run.ts';
import { Variables } from './variables.ts';

/** How an execution ended, or `closed` where it did not and is to run again after the next boot. */
export type End =
  | { status: 'SUCCEEDED'; output: string }
  | { status: 'FAILED' | 'TIMED_OUT'; error: string; cause: string }
  | { status: 'ABORTED' }
  | { status: 'closed' };

/** Runs one execution of a definition from its start to its end. Never rejects. */
export type Runner = (
  machine: { arn: string; name: string; definition: Definition },
  execution: Execution,
  meter: Meter,
  signal: AbortSignal,
) => Promise<End>;

/** Makes the runner over the outside world; see the options of `createStepFunctions`. */
export function createRunner(options: { invoke: Invoke; wait: Wait; now: () => number }): Runner {
  const services: Services = { ...options, evaluate: createEvaluate(options.now), runFlow };
  return async (machine, execution, meter, signal) => {
    const seconds = machine.definition.TimeoutSeconds;
    const limit = deadline(
      signal,
      seconds === undefined ? undefined : seconds * 1000,
      new Interrupted('timed-out'),
    );
    const input = JSON.parse(execution.input) as Json;
    const run: Run = {
      services,
      signal: limit.signal,
      variables: new Variables(),
      meter,
      context: {
        Execution: {
          Id: execution.executionArn,
          Input: input,
          Name: execution.name,
          RedriveCount: 0,
          StartTime: new Date(execution.startedAt).toISOString(),
        },
        StateMachine: { Id: machine.arn, Name: machine.name },
      },
    };
    try {
      return { status: 'SUCCEEDED', output: JSON.stringify(await runFlow(machine.definition, input, run)) };
    } catch (error) {
      return endOf(error);
    } finally {
      limit.clear();
    }
  };
}

function endOf(error: unknown): End {
  if (error instanceof StateFailure) return { status: 'FAILED', error: error.error, cause: error.reason };
  if (!(error instanceof Interrupted)) {
    // A bug of a stand-in: nothing in a definition could have covered it, and the execution must show it.
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { status: 'FAILED', error: 'States.Runtime', cause };
  }
  if (error.interruption === 'closed') return { status: 'closed' };
  if (error.interruption === 'stopped') return { status: 'ABORTED' };
  return {
    status: 'TIMED_OUT',
    error: 'States.Timeout',
    cause: 'the execution took longer than TimeoutSeconds',
  };
}
