import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from './policy.ts';
import type { PolicyEntry } from './policy-values.ts';
import { entryInForce, isPolicyValue, POLICY_NAMES, policyOn } from './policy-values.ts';

describe('the policy of an agency', () => {
  it('is made of values that each may have their default', () => {
    const wrong = POLICY_NAMES.filter((name) => !isPolicyValue(name, DEFAULT_POLICY[name]));
    expect(wrong).toEqual([]);
    expect([...POLICY_NAMES, 'shards'].toSorted()).toEqual(Object.keys(DEFAULT_POLICY).toSorted());
  });

  it.each([
    ['maxConcurrency', 0],
    ['maxConcurrency', 33],
    ['maxConcurrency', 4.5],
    ['maxConcurrency', '4'],
    ['maxConcurrency', NaN],
    ['openWhenDue', 'true'],
    ['distributionViolation', 'NONE'],
    ['distributionViolation', null],
  ] as const)('has no %s of %j', (name, value) => expect(isPolicyValue(name, value)).toBe(false));

  it('holds a value from its day on, until a later one', () => {
    const entries: PolicyEntry[] = [
      { name: 'minimumPopulation', from: '2026-07-01', value: 5 },
      { name: 'minimumPopulation', from: '2026-01-01', value: 10 },
    ];
    const on = (day: string): number => policyOn(entries, day).minimumPopulation;
    expect([on('2025-12-31'), on('2026-01-01'), on('2026-06-30'), on('2026-07-01')]).toEqual([20, 10, 10, 5]);
    expect(entryInForce(entries, 'openWhenDue', '2026-07-01')).toBeUndefined();
  });

  it('does not depend on the order of its entries', () => {
    const entry = fc.record({
      name: fc.constantFrom('minimumPopulation', 'maxConcurrency'),
      from: fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, '0')}`),
      value: fc.integer({ min: 1, max: 32 }),
    });
    const distinct = fc.uniqueArray(entry, { selector: (it) => `${it.name} ${it.from}` });
    fc.assert(
      fc.property(distinct, (entries) => {
        const some = entries as PolicyEntry[];
        expect(policyOn(some.toReversed(), '2026-02-14')).toEqual(policyOn(some, '2026-02-14'));
      }),
    );
  });
});
