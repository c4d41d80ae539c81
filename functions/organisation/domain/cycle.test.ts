import { describe, expect, it } from 'vitest';
import { findCycle, findCycles } from './cycle.ts';

const line = (...pairs: [string, string | undefined][]) => new Map(pairs);

describe('circles of superiors', () => {
  it('are absent where every line ends', () => {
    expect(findCycle(line(['a', 'b'], ['b', 'c'], ['c', undefined], ['d', 'c']))).toBeUndefined();
  });

  it('are found with the people on them, not with those who only lead to them', () => {
    expect(findCycles(line(['x', 'a'], ['a', 'b'], ['b', 'c'], ['c', 'a']))).toEqual([['a', 'b', 'c']]);
  });

  it('are all found, also one person who is their own superior', () => {
    expect(findCycles(line(['a', 'b'], ['b', 'a'], ['c', 'c'], ['d', 'unknown']))).toEqual([
      ['a', 'b'],
      ['c'],
    ]);
  });

  it('are found in a line of 20,000 people without a stack', () => {
    const people = Array.from({ length: 20_000 }, (_, at): [string, string] => [
      `${at}`,
      `${(at + 1) % 20_000}`,
    ]);
    expect(findCycle(new Map(people))).toHaveLength(20_000);
  });
});
