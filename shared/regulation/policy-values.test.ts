import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/dates.ts';
import { closePolicyOf, DEFAULT_CLOSE_POLICY, DEFAULT_POLICY } from './policy.ts';
import type { PolicyEntry } from './policy-values.ts';
import { entryInForce, isPinned, pinnedOf, POLICY_NAMES, policyOn, withDefaults } from './policy-values.ts';

const day = fc.integer({ min: 0, max: 60 }).map((it) => addDays('2026-01-01', it));
const entry = fc.record({
  name: fc.constantFrom('minimumPopulation', 'maxConcurrency', 'poorFrom'),
  from: day,
  value: fc.integer({ min: 1, max: 32 }),
}) as fc.Arbitrary<PolicyEntry>;
const someEntries = fc.uniqueArray(entry, { selector: (it) => `${it.name} ${it.from}` });

describe('the policy of an agency', () => {
  it('has every value but the number of shards', () => {
    expect([...POLICY_NAMES, 'shards'].toSorted()).toEqual(Object.keys(DEFAULT_POLICY).toSorted());
  });

  it('is the defaults where nothing was set', () => {
    expect(policyOn([], '2026-01-01')).toEqual(DEFAULT_POLICY);
  });

  it('holds a value from its day on, until a later one', () => {
    const entries: PolicyEntry[] = [
      { name: 'minimumPopulation', from: '2026-07-01', value: 5 },
      { name: 'minimumPopulation', from: '2026-01-01', value: 10 },
    ];
    const on = (date: string): number => policyOn(entries, date).minimumPopulation;
    expect([on('2025-12-31'), on('2026-01-01'), on('2026-06-30'), on('2026-07-01')]).toEqual([20, 10, 10, 5]);
    expect(entryInForce(entries, 'openWhenDue', '2026-07-01')).toBeUndefined();
  });

  it('does not depend on the order of its entries', () => {
    fc.assert(
      fc.property(someEntries, day, (entries, date) => {
        expect(policyOn(entries.toReversed(), date)).toEqual(policyOn(entries, date));
      }),
    );
  });

  it('is on a day what it was, whatever is set for later days', () => {
    fc.assert(
      fc.property(someEntries, someEntries, day, (entries, later, date) => {
        const added = later.filter((it) => it.from > date);
        expect(policyOn([...entries, ...added], date)).toEqual(policyOn(entries, date));
      }),
    );
  });

  it('changes a value only on a day from which one was set', () => {
    fc.assert(
      fc.property(someEntries, day, (entries, date) => {
        const before = policyOn(entries, addDays(date, -1));
        const after = policyOn(entries, date);
        const begun = new Set(entries.filter(({ from }) => from === date).map(({ name }) => name));
        for (const name of POLICY_NAMES) if (!begun.has(name)) expect(after[name]).toEqual(before[name]);
      }),
    );
  });
});

describe('what a period keeps', () => {
  it('is all but the number of days that the agency works, which no period decides', () => {
    const left = POLICY_NAMES.filter((name) => !(name in pinnedOf(DEFAULT_POLICY)));
    expect(left.toSorted()).toEqual(['publicHolidays', 'workDaysPerWeek']);
    expect(left.some(isPinned)).toBe(false);
  });

  it('has the default of a value that came later, and keeps its own of every other', () => {
    const kept = withDefaults({ poorFrom: 40 });
    expect(kept).toEqual({ ...pinnedOf(DEFAULT_POLICY), poorFrom: 40 });
  });

  it('is on its own item only what the close needs', () => {
    expect(closePolicyOf(DEFAULT_POLICY)).toEqual(DEFAULT_CLOSE_POLICY);
  });
});
