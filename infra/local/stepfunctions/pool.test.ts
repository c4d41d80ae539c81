import { describe, expect, it } from 'vitest';
import { Interrupted } from './failure.ts';
import { concurrently } from './pool.ts';

const { signal } = new AbortController();

describe('concurrently', () => {
  it('answers in the items’ order, whatever ends first', async () => {
    const gates = [1, 2, 3].map(() => Promise.withResolvers<void>());
    const all = concurrently(gates, 3, signal, async (gate, index) => {
      await gate.promise;
      return index;
    });
    for (const gate of gates.toReversed()) gate.resolve();
    await expect(all).resolves.toEqual([0, 1, 2]);
  });

  it('throws the first error once the others, interrupted, have ended too', async () => {
    const ends: unknown[] = [];
    const all = concurrently(['bad', 'good'], 2, signal, async (item, _, own) => {
      if (item === 'bad') throw new Error('first');
      await new Promise<void>((resolve) => own.addEventListener('abort', () => resolve()));
      ends.push(own.reason);
      throw new Error('second');
    });
    await expect(all).rejects.toThrow('first');
    expect(ends).toEqual([new Interrupted('sibling-failed')]);
  });

  it('throws the reason of its parent, whatever the items made of it', async () => {
    const parent = new AbortController();
    const all = concurrently([1, 2, 3], 1, parent.signal, async (item) => {
      if (item === 2) parent.abort(new Interrupted('stopped'));
      return item;
    });
    await expect(all).rejects.toMatchObject({ interruption: 'stopped' });
  });
});
