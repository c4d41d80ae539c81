import { describe, expect, it } from 'vitest';
import type { Write } from '../../../shared/platform/table/write.ts';
import { packGroups } from './apply-plan.ts';

function group(size: number): Write[] {
  return Array.from({ length: size }, (_, at) => ({ kind: 'check', key: { PK: 'p', SK: String(at) } }));
}

describe('packing people into transactions', () => {
  it('puts several into one of at most 100 writes and never splits one', () => {
    const packed = packGroups([group(40), group(40), group(30), group(100), group(1)]);
    expect(packed.map((it) => [it.writes.length, it.steps])).toEqual([
      [80, 2],
      [30, 1],
      [100, 1],
      [1, 1],
    ]);
  });

  it('refuses a person with more writes than a transaction takes', () => {
    expect(() => packGroups([group(101)])).toThrow('101 writes');
  });
});
