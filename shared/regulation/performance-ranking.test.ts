import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { performanceRankingRule } from './performance-ranking.ts';
import { DEFAULT_RULE_POLICY } from './rule-policy.ts';

const { rankingPercent: bounds } = DEFAULT_RULE_POLICY;
const rank = (above: number, at: number, below: number) =>
  performanceRankingRule({ counts: { DI_ATAS: above, SESUAI: at, DI_BAWAH: below }, bounds });

describe('the older ranking of performance (PP 30/2019 Pasal 52 and 53)', () => {
  it.each([
    [20, 60, 20, []],
    [10, 70, 20, []],
    [21, 60, 19, ['DI_ATAS']],
    [20, 59, 21, ['SESUAI', 'DI_BAWAH']],
    [10, 71, 19, ['SESUAI']],
    [0, 0, 0, []],
  ])('%i above, %i at and %i below expectation: outside are %j', (above, at, below, outside) => {
    expect(rank(above, at, below).outcome).toEqual({ outside });
  });

  it('judges shares and not sizes', () => {
    const some = fc.nat(1_000);
    fc.assert(
      fc.property(some, some, some, fc.integer({ min: 1, max: 50 }), (above, at, below, times) => {
        const once = rank(above, at, below).outcome;
        expect(rank(above * times, at * times, below * times).outcome).toEqual(once);
      }),
    );
  });

  it('has other bounds by policy', () => {
    const free = { least: 0, most: 100 };
    const own = { DI_ATAS: free, SESUAI: free, DI_BAWAH: free };
    const counts = { DI_ATAS: 9, SESUAI: 0, DI_BAWAH: 0 };
    expect(performanceRankingRule({ counts, bounds: own }).outcome).toEqual({ outside: [] });
  });

  it('notes what each share was held against', () => {
    expect(rank(2, 7, 1).record.steps.at(1)).toEqual({
      code: 'SHARE',
      values: { rating: 'DI_ATAS', count: 2, least: 0, most: 20, kept: true },
    });
  });

  it.each([-1, 0.5, Number.NaN, 1e30])('refuses %s people', (count) => {
    expect(() => rank(count, 0, 0)).toThrow(RangeError);
  });
});
