import { untilAborted } from './clock.ts';
import type { RecoveringState, Retrier } from './definition.ts';
import { covers, StateFailure } from './failure.ts';
import { type Frame, type Outcome, settle } from './run.ts';

/**
 * Tries a state as often as its Retry allows, then hands the error to its Catch. Throws the last StateFailure where
 * neither covers it; what is no StateFailure passes through untouched. A try again counts as a transition, as AWS bills it.
 */
export async function recovering<S extends RecoveringState>(
  frame: Frame<S>,
  attempt: (frame: Frame<S>) => Promise<Outcome>,
): Promise<Outcome> {
  const used = new Map<Retrier, number>();
  for (let retries = 0; ; retries += 1) {
    const current = { ...frame, retries };
    try {
      return await attempt(current);
    } catch (error) {
      if (!(error instanceof StateFailure)) throw error;
      const delay = nextDelay(frame.state, error, used);
      if (delay === undefined) return caught(current, error);
      const { services, signal, meter } = frame.run;
      await untilAborted(() => services.wait(delay, signal), signal);
      meter.transitions += 1;
    }
  }
}

/** Milliseconds until the next try, or undefined if there is none. Only the first retrier that covers the error counts. */
function nextDelay(
  state: RecoveringState,
  failure: StateFailure,
  used: Map<Retrier, number>,
): number | undefined {
  const retrier = state.Retry?.find(({ ErrorEquals }) => covers(ErrorEquals, failure.error));
  if (retrier === undefined) return undefined;
  const before = used.get(retrier) ?? 0;
  if (before >= (retrier.MaxAttempts ?? 3)) return undefined;
  used.set(retrier, before + 1);
  return delayOf(retrier, before);
}

// A year, the longest that anything may wait; growth without MaxDelaySeconds would soon be infinite.
const longestDelay = 31_622_400;

function delayOf(retrier: Retrier, before: number): number {
  const grown = (retrier.IntervalSeconds ?? 1) * (retrier.BackoffRate ?? 2) ** before;
  const seconds = Math.min(grown, retrier.MaxDelaySeconds ?? longestDelay);
  return 1000 * (retrier.JitterStrategy === 'FULL' ? Math.random() * seconds : seconds);
}

async function caught(frame: Frame<RecoveringState>, failure: StateFailure): Promise<Outcome> {
  const catcher = frame.state.Catch?.find(({ ErrorEquals }) => covers(ErrorEquals, failure.error));
  if (catcher === undefined) throw failure;
  const errorOutput = { Error: failure.error, Cause: failure.reason };
  return { output: await settle(frame, catcher, errorOutput, { errorOutput }), next: catcher.Next };
}
