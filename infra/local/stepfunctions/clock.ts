/** Waits the given milliseconds, or rejects with the signal's reason as soon as it is aborted. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

// A longer delay would overflow the runtime's timers and fire at once.
const longestTimer = 2 ** 31 - 1;

function timer(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(handle);
      reject(signal.reason as Error);
    };
    const handle = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}

/** Waits on the machine's own clock, also for longer than a single timer can. Leaves no timer behind. */
export const sleep: Wait = async (ms, signal) => {
  for (let left = ms; left > 0; left -= longestTimer) {
    signal.throwIfAborted();
    await timer(Math.min(left, longestTimer), signal);
  }
};

/**
 * Begins the work and settles as it does, or rejects with the signal's reason as soon as it is aborted, while the work runs
 * on unheard. Under an aborted signal nothing is begun.
 */
export function untilAborted<T>(begin: () => Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
    begin()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop));
  });
}

/** A signal and what gives back its timer. */
export type Deadline = { signal: AbortSignal; clear: () => void };

/**
 * A signal that aborts with the parent, or with `reason` after `ms` milliseconds of real time (never if `ms` is
 * undefined). Real, because a test that shortens waits must not shorten timeouts. Call `clear` when the work is done.
 */
export function deadline(parent: AbortSignal, ms: number | undefined, reason: Error): Deadline {
  if (ms === undefined) return { signal: parent, clear: () => undefined };
  const late = new AbortController();
  const done = new AbortController();
  sleep(ms, done.signal).then(
    () => late.abort(reason),
    () => undefined,
  );
  return { signal: AbortSignal.any([parent, late.signal]), clear: () => done.abort() };
}
