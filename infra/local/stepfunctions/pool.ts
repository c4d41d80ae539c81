import { Interrupted } from './failure.ts';

/**
 * Runs `work` for every item, at most `limit` at a time, and answers the results in the items' order. The first
 * rejection interrupts the others through their signal and is thrown once all have ended; what has not begun never does.
 */
export async function concurrently<I, R>(
  items: readonly I[],
  limit: number,
  parent: AbortSignal,
  work: (item: I, index: number, signal: AbortSignal) => Promise<R>,
): Promise<R[]> {
  const failed = new AbortController();
  const signal = AbortSignal.any([parent, failed.signal]);
  const results: R[] = [];
  const errors: unknown[] = [];
  const queue = items.entries();

  async function worker(): Promise<void> {
    for (const [index, item] of queue) {
      if (signal.aborted) return;
      try {
        results[index] = await work(item, index, signal);
      } catch (error) {
        errors.push(error);
        failed.abort(new Interrupted('sibling-failed'));
      }
    }
  }

  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  parent.throwIfAborted();
  if (errors.length > 0) throw errors[0];
  return results;
}
