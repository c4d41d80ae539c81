import { untilAborted } from './clock.ts';
import { instant, type WaitState } from './definition.ts';
import { StateFailure } from './failure.ts';
import { quantityOf } from './quantity.ts';
import { evaluateIn, type Frame, type Outcome, settle } from './run.ts';

/** Wait: waits for Seconds, or until Timestamp (an instant with its zone; none at all if it is past). */
export async function runWait(frame: Frame<WaitState>): Promise<Outcome> {
  const { state, input, run } = frame;
  const ms = await delayOf(frame);
  await untilAborted(() => run.services.wait(ms, run.signal), run.signal);
  return { output: await settle(frame, state, input), next: state.Next };
}

async function delayOf(frame: Frame<WaitState>): Promise<number> {
  const { state, run, name } = frame;
  const seconds = await quantityOf(frame, 'Seconds', state.Seconds, { min: 0, max: 99_999_999 });
  if (seconds !== undefined) return seconds * 1000;
  const timestamp = await evaluateIn(frame, state.Timestamp ?? null);
  const until = typeof timestamp === 'string' && instant.test(timestamp) ? Date.parse(timestamp) : Number.NaN;
  if (Number.isNaN(until)) {
    const reason = `Timestamp of state ${name} is no instant: ${JSON.stringify(timestamp)}`;
    throw new StateFailure('States.QueryEvaluationError', reason);
  }
  return Math.max(0, until - run.services.now());
}
