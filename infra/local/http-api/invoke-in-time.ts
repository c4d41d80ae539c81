import type { Invocation } from '../lambda/index.ts';

/** Calls a Lambda function by ARN; see `Lambdas.invoke`. */
export type Invoke = (functionArn: string, payload: unknown) => Promise<Invocation>;

/**
 * An invocation, or `late` when it takes longer than the gateway waits. The function goes on, as it does in AWS; what it says
 * afterwards is dropped. Rejects when `invoke` does, in time or not.
 */
export async function invokeInTime(
  invoke: Invoke,
  functionArn: string,
  payload: unknown,
  milliseconds: number,
): Promise<Invocation | 'late'> {
  const { promise: late, resolve } = Promise.withResolvers<'late'>();
  const timer = setTimeout(() => resolve('late'), milliseconds);
  try {
    return await Promise.race([invoke(functionArn, payload), late]);
  } finally {
    clearTimeout(timer);
  }
}
