import type { FailState, PassState, SucceedState } from './definition.ts';
import { StateFailure } from './failure.ts';
import { evaluateIn, type Frame, type Outcome, settle } from './run.ts';

/** Pass: does nothing but shape its output and set variables. */
export async function runPass(frame: Frame<PassState>): Promise<Outcome> {
  return { output: await settle(frame, frame.state, frame.input), next: frame.state.Next };
}

/** Succeed: ends the flow with its output. */
export async function runSucceed(frame: Frame<SucceedState>): Promise<Outcome> {
  return { output: await settle(frame, { Output: frame.state.Output }, frame.input), next: undefined };
}

/** Fail: ends the flow with an error of its own naming; both Error and Cause may be left out, and are then empty. */
export async function runFail(frame: Frame<FailState>): Promise<Outcome> {
  throw new StateFailure(await text(frame, 'Error'), await text(frame, 'Cause'));
}

async function text(frame: Frame<FailState>, field: 'Error' | 'Cause'): Promise<string> {
  const value = await evaluateIn(frame, frame.state[field] ?? '');
  if (typeof value === 'string') return value;
  const reason = `${field} of state ${frame.name} is no text: ${JSON.stringify(value)}`;
  throw new StateFailure('States.QueryEvaluationError', reason);
}
