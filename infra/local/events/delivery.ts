import { setTimeout as delay } from 'node:timers/promises';
import { attempt, failureOf, serviceOf } from './ports.ts';
import type { Invoke, Log, RunFailure, Send } from './ports.ts';

/** Where a rule sends its events: an SQS queue or a Lambda function. `maximumRetryAttempts` counts retries, 2 unless given. */
export type Target = { id: string; arn: string; deadLetterArn?: string; maximumRetryAttempts?: number };

/** What delivery needs of the outside; `retryMs` is the pause before a retry. */
export type DeliveryPorts = { send: Send; invoke: Invoke; log: Log; retryMs: number };

const DEFAULT_RETRIES = 2;

/** True for a target that is a queue; throws naming the ARN when it is neither a queue nor a function. */
export function isQueue(target: Target): boolean {
  const service = serviceOf(target.arn);
  if (service !== 'sqs' && service !== 'lambda') {
    throw new Error(`target «${target.id}»: ${target.arn} is neither a queue nor a function`);
  }
  return service === 'sqs';
}

/**
 * Hands one event (JSON text) to one target, trying again as the target says. What stays undelivered goes to the target's
 * dead-letter queue, or is dropped, with a log line either way. Rejects only when the dead-letter queue itself fails.
 */
export async function deliver(
  event: string,
  eventId: string,
  target: Target,
  ports: DeliveryPorts,
): Promise<void> {
  const retries = target.maximumRetryAttempts ?? DEFAULT_RETRIES;
  let failure = await once(event, target, ports);
  for (let retry = 0; failure && retry < retries; retry += 1) {
    await delay(ports.retryMs);
    failure = await once(event, target, ports);
  }
  if (!failure) return;
  const fate = target.deadLetterArn
    ? `moved to ${target.deadLetterArn}`
    : 'dropped, since the target has no dead-letter queue';
  ports.log(`events: event ${eventId} for ${target.arn} failed with ${failure.errorType}: ${fate}`);
  if (target.deadLetterArn) await ports.send(target.deadLetterArn, event);
}

async function once(event: string, target: Target, ports: DeliveryPorts): Promise<RunFailure | undefined> {
  if (!isQueue(target)) {
    const result = await attempt(ports.invoke, target.arn, JSON.parse(event));
    return 'error' in result ? result.error : undefined;
  }
  try {
    await ports.send(target.arn, event);
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}
