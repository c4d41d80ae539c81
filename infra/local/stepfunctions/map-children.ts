import { childArn } from './arn.ts';
import { type Batch, batchesOf } from './batches.ts';
import { deadline } from './clock.ts';
import type { MapState } from './definition.ts';
import { Interrupted, StateFailure } from './failure.ts';
import type { Json } from './json.ts';
import { expressLimit } from './limits.ts';
import { concurrently } from './pool.ts';
import { quantityOf } from './quantity.ts';
import type { Frame, Run } from './run.ts';
import { Variables } from './variables.ts';

type Ended = { output: Json } | { failure: StateFailure };

/**
 * Runs a DISTRIBUTED Map: one EXPRESS child per item or batch, five minutes at most each, blind for the parent's variables.
 * Answers the outputs of the children that succeeded, in the items' order. Fails with
 * `States.ExceedToleratedFailureThreshold` as soon as more items failed than tolerated; a failed batch fails all its items.
 */
export async function runChildren(
  frame: Frame<MapState>,
  items: Json[],
  concurrency: number,
): Promise<Json[]> {
  const exceeds = await thresholdOf(frame, items.length);
  const batches = await batchesOf(frame, items);
  let failed = 0;
  const ended = await concurrently(batches, concurrency, frame.run.signal, async (batch, index, signal) => {
    const end = await runChild(frame, batch, index, signal);
    if ('output' in end) return end;
    failed += batch.items;
    if (exceeds(failed)) throw tooManyFailed(frame.name, failed, items.length, end.failure);
    return end;
  });
  return ended.flatMap((end) => ('output' in end ? [end.output] : []));
}

async function thresholdOf(frame: Frame<MapState>, total: number): Promise<(failed: number) => boolean> {
  const { ToleratedFailureCount, ToleratedFailurePercentage } = frame.state;
  const count = await quantityOf(frame, 'ToleratedFailureCount', ToleratedFailureCount, { min: 0, max: 1e9 });
  const percentage = await quantityOf(frame, 'ToleratedFailurePercentage', ToleratedFailurePercentage, {
    min: 0,
    max: 100,
    fraction: true,
  });
  const allowed = count ?? (percentage === undefined ? 0 : Infinity);
  return (failed) => failed > allowed || (failed / total) * 100 > (percentage ?? 100);
}

function tooManyFailed(name: string, failed: number, total: number, last: StateFailure): StateFailure {
  const reason = `state ${name}: ${failed} of ${total} items failed, more than tolerated; the last: ${last.message}`;
  return new StateFailure('States.ExceedToleratedFailureThreshold', reason);
}

async function runChild(
  frame: Frame<MapState>,
  batch: Batch,
  index: number,
  signal: AbortSignal,
): Promise<Ended> {
  const { run, state } = frame;
  run.meter.transitions += 1;
  run.meter.children += 1;
  const limit = deadline(signal, expressLimit, new Interrupted('timed-out'));
  try {
    const child = childRun(frame, batch.input, index, limit.signal);
    return { output: await run.services.runFlow(state.ItemProcessor, batch.input, child) };
  } catch (error) {
    if (error instanceof StateFailure) return { failure: error };
    const ranOut = error instanceof Interrupted && error.interruption === 'timed-out';
    if (!ranOut) throw error;
    return {
      failure: new StateFailure(
        'States.Timeout',
        `a child of state ${frame.name} took longer than 5 minutes`,
      ),
    };
  } finally {
    limit.clear();
  }
}

/** A child is an execution of its own: its context knows nothing of the Map, and its states are not the parent's. */
function childRun(frame: Frame<MapState>, input: Json, index: number, signal: AbortSignal): Run {
  const { run, state } = frame;
  const parent = run.context.Execution;
  const id = childArn(String(parent['Id']), state.Label ?? frame.name, index);
  const startTime = new Date(run.services.now()).toISOString();
  const execution = {
    Id: id,
    Input: input,
    Name: id.split(':').at(-1) ?? id,
    RedriveCount: 0,
    StartTime: startTime,
  };
  const context = { Execution: execution, StateMachine: run.context.StateMachine };
  return { ...run, signal, context, variables: new Variables(), meter: { transitions: 0, children: 0 } };
}
