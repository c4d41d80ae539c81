import type { Services } from './services.ts';

/**
 * Resolves when nothing moves any more: streams, scans, events, queues and executions are done with, one after the other, and no function ran
 * meanwhile. Work that waits for its time (a schedule, a Wait state in the future) is waited for where its service waits for it.
 */
export async function untilIdle(services: Services): Promise<void> {
  const { lambdas, streams, events, queues, scanner, stepFunctions } = services;
  let before: number;
  do {
    before = lambdas.stats().invocations;
    await streams.idle();
    await scanner.idle();
    await events.idle();
    await queues.idle();
    await stepFunctions.idle();
  } while (lambdas.stats().invocations !== before || lambdas.stats().busy > 0);
}
