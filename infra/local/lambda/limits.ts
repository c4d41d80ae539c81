import type { InvocationError } from './lambda-function.ts';

/** Bytes of JSON that a synchronous invocation may carry in. */
const MAX_REQUEST_BYTES = 6_291_456;

/** Bytes of JSON that a handler may answer with; a hundred more than it may receive, as in AWS. */
const MAX_RESPONSE_BYTES = 6_291_556;

/** Milliseconds that loading a bundle may take before the function's own timeout starts to count. */
export const INIT_MILLISECONDS = 10_000;

/** The error for a payload that is too large to be delivered, or nothing. */
export function refuseRequestSize(json: string): InvocationError | undefined {
  const bytes = Buffer.byteLength(json);
  if (bytes <= MAX_REQUEST_BYTES) return undefined;
  return {
    errorType: 'RequestEntityTooLarge',
    errorMessage: `Request of ${bytes} bytes must be smaller than ${MAX_REQUEST_BYTES} bytes for the InvokeFunction operation`,
  };
}

/** The error for an answer that is too large to be handed back, or nothing. */
export function refuseResponseSize(json: string): InvocationError | undefined {
  const bytes = Buffer.byteLength(json);
  if (bytes <= MAX_RESPONSE_BYTES) return undefined;
  return {
    errorType: 'Function.ResponseSizeTooLarge',
    errorMessage: `Response payload size (${bytes} bytes) exceeded maximum allowed payload size (${MAX_RESPONSE_BYTES} bytes).`,
  };
}
