import type { InvocationError } from '../lambda/index.ts';
import { functionReply } from './function-reply.ts';
import { type Invoke, invokeInTime } from './invoke-in-time.ts';
import { ownReply, type Reply } from './reply.ts';

/**
 * Calls a route's function and makes a reply of the outcome: 503 when it is late or throttled, 413 when Lambda finds the event too
 * large, 500 when it fails or answers malformed. The client never sees why; `log` does.
 */
export async function integrate(
  invoke: Invoke,
  functionArn: string,
  event: unknown,
  milliseconds: number,
  log: (line: string) => void,
): Promise<Reply> {
  const outcome = await invokeInTime(invoke, functionArn, event, milliseconds);
  if (outcome === 'late') {
    log(`no answer of ${functionArn} within ${milliseconds} ms`);
    return ownReply(503);
  }
  if ('error' in outcome) {
    log(`${functionArn} failed: ${outcome.error.errorType}: ${outcome.error.errorMessage}`);
    return ownReply(statusOf(outcome.error));
  }
  const reply = functionReply(outcome.payload);
  if (reply) return reply;
  log(`malformed response of ${functionArn}`);
  return ownReply(500);
}

function statusOf({ errorType }: InvocationError): 413 | 500 | 503 {
  if (errorType === 'TooManyRequestsException') return 503;
  if (errorType === 'RequestEntityTooLarge') return 413;
  return 500;
}
