import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deadline, sleep, untilAborted } from './clock.ts';

const reason = new Error('enough');
const longestTimer = 2 ** 31 - 1;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Tells whether a promise has settled. */
function watch(promise: Promise<unknown>): () => boolean {
  let settled = false;
  const settle = () => {
    settled = true;
  };
  promise.then(settle, settle);
  return () => settled;
}

describe('sleep', () => {
  it('waits longer than a single timer can', async () => {
    const { signal } = new AbortController();
    const settled = watch(sleep(longestTimer + 1000, signal));
    await vi.advanceTimersByTimeAsync(longestTimer + 999);
    expect(settled()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(settled()).toBe(true);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('rejects with the reason when aborted, without leaving a timer', async () => {
    const controller = new AbortController();
    const asleep = sleep(1000, controller.signal);
    controller.abort(reason);
    await expect(asleep).rejects.toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('untilAborted', () => {
  it('settles as the work does and stops listening', async () => {
    const { signal } = new AbortController();
    await expect(untilAborted(async () => 1, signal)).resolves.toBe(1);
    await expect(untilAborted(() => Promise.reject(reason), signal)).rejects.toBe(reason);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('rejects with the reason while the work goes on', async () => {
    const controller = new AbortController();
    const waiting = untilAborted(() => Promise.withResolvers<never>().promise, controller.signal);
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
  });

  it('begins nothing under an aborted signal', async () => {
    const begin = vi.fn(async () => 1);
    await expect(untilAborted(begin, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(begin).not.toHaveBeenCalled();
  });
});

describe('deadline', () => {
  it('aborts when its time has come', async () => {
    const { signal } = deadline(new AbortController().signal, 1000, reason);
    await vi.advanceTimersByTimeAsync(999);
    expect(signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(signal.reason).toBe(reason);
  });

  it('aborts with its parent, and never by itself once cleared', async () => {
    const parent = new AbortController();
    const { signal, clear } = deadline(parent.signal, 1000, new Error('late'));
    clear();
    await vi.advanceTimersByTimeAsync(2000);
    expect(signal.aborted).toBe(false);
    parent.abort(reason);
    expect(signal.reason).toBe(reason);
  });
});
