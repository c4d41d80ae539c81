/** An error that a state reports, as the States Language knows it: Retry and Catch may answer it. */
export class StateFailure extends Error {
  override readonly name = 'StateFailure';
  readonly error: string;
  readonly reason: string;

  /** `error` is the error name (`States.Timeout`, or what a function calls it), `reason` becomes the Cause. */
  constructor(error: string, reason: string) {
    super(`${error}: ${reason}`);
    this.error = error;
    this.reason = reason;
  }
}

/** Why a run ends without any state having failed. No Retry and no Catch sees it. */
export type Interruption = 'stopped' | 'closed' | 'timed-out' | 'sibling-failed';

/** The reason of an aborted signal: the run ends at its next await. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly interruption: Interruption;

  constructor(interruption: Interruption) {
    super(`the run was interrupted: ${interruption}`);
    this.interruption = interruption;
  }
}

const terminal = new Set(['States.DataLimitExceeded', 'States.Runtime']);

/**
 * Whether a retrier's or catcher's `ErrorEquals` covers the error name. `States.ALL` covers all but
 * `States.DataLimitExceeded` and `States.Runtime`; `States.TaskFailed` moreover leaves out `States.Timeout`.
 */
export function covers(errorEquals: readonly string[], error: string): boolean {
  if (errorEquals.includes(error)) return true;
  if (terminal.has(error)) return false;
  if (errorEquals.includes('States.ALL')) return true;
  return errorEquals.includes('States.TaskFailed') && error !== 'States.Timeout';
}
