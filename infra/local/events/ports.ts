/**
 * Runs the function with this ARN once and waits for its answer. An error that the function threw (or its time-out) is returned as
 * `error`; a rejected promise means that the function could not be run at all.
 */
export type Invoke = (
  functionArn: string,
  payload: unknown,
) => Promise<{ payload: unknown } | { error: { errorType: string; errorMessage: string } }>;

/** Puts one message on the queue with this ARN; resolves when the message is durable. */
export type Send = (queueArn: string, body: string) => Promise<void>;

/** Takes one line for the operator. Lines carry names, ids and error types, never a message's body. */
export type Log = (line: string) => void;

/** The error of one failed run, in words, for a log line. */
export type RunFailure = { errorType: string; errorMessage: string };

/**
 * Invokes and folds both ways to fail into one: a function that threw and a function that could not be run.
 * Returns the payload or the failure, and never rejects.
 */
export async function attempt(
  invoke: Invoke,
  functionArn: string,
  payload: unknown,
): Promise<{ payload: unknown } | { error: RunFailure }> {
  try {
    return await invoke(functionArn, payload);
  } catch (error) {
    return { error: failureOf(error) };
  }
}

/** What was thrown, as the `{ errorType, errorMessage }` that Lambda would report. */
export function failureOf(error: unknown): RunFailure {
  return error instanceof Error
    ? { errorType: error.name, errorMessage: error.message }
    : { errorType: 'Error', errorMessage: String(error) };
}

/** The service part of an ARN (`lambda`, `sqs`…); throws naming the ARN when it is none. */
export function serviceOf(arn: string): string {
  const [prefix, , service] = arn.split(':');
  if (prefix !== 'arn' || !service) throw new Error(`«${arn}» is not an ARN`);
  return service;
}
