import { describe, expect, it } from 'vitest';
import { anIki, aVector } from '../testing/a-vector.ts';
import { placementOf, planFrom, newVector } from './new-vector.ts';

const quarter = { id: '2026-Q2', kind: 'TRIWULANAN' } as const;
const target = (units: number) => ({ low: units * 10_000, high: units * 10_000 });
const targets = [1, 2, 3, 4, 10].map(target);

describe('the plan of a new quarter', () => {
  it('is its target of each indicator of the year', () => {
    const year = aVector({ period: '2026', p: 3, iki: [anIki({ targets, realisation: 50_000 })] });
    expect(planFrom(year, quarter)).toEqual({ p: 1, iki: [anIki({ targets: [target(2)] })] });
  });

  it('that is wholly in words has no indicator, and is a plan all the same', () => {
    const year = aVector({ period: '2026', p: 1, iki: [] });
    expect(newVector(quarter, placementOf(year), year)).toMatchObject({ p: 1, iki: [] });
  });

  it('is none before an SKP is agreed, nor without a year', () => {
    const year = aVector({ period: '2026', p: 0, iki: [] });
    expect(planFrom(year, quarter)).toEqual({ p: 0, iki: [] });
    expect(planFrom(undefined, quarter)).toEqual({ p: 0, iki: [] });
  });
});
