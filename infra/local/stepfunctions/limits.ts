import { StateFailure } from './failure.ts';
import type { Json } from './json.ts';

/** The most bytes that an input, an output, a payload, a variable or one Assign may have: 256 KiB. */
export const stateDataLimit = 256 * 1024;

/** The most bytes that all variables of an execution may have together: 10 MiB. */
export const variablesLimit = 10 * 1024 * 1024;

/** How long an EXPRESS child may run, in milliseconds: five minutes. */
export const expressLimit = 5 * 60 * 1000;

/** The size of a value as JSON in UTF-8, in bytes. */
export function sizeOf(value: Json): number {
  return Buffer.byteLength(JSON.stringify(value), 'utf8');
}

/** Fails with `States.DataLimitExceeded` if the value has more than `limit` bytes; `what` names it in the Cause. */
export function withinLimit(what: string, value: Json, limit = stateDataLimit): void {
  const size = sizeOf(value);
  if (size <= limit) return;
  throw new StateFailure('States.DataLimitExceeded', `${what} has ${size} bytes, more than ${limit}`);
}
