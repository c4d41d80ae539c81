import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_HOURS, developmentHoursRule } from './development-hours.ts';
import { DEFAULT_RULE_POLICY } from './rule-policy.ts';
import type { EmployeeKind } from './sets.ts';
import { EMPLOYEE_KINDS } from './sets.ts';

const { developmentHours: bounds } = DEFAULT_RULE_POLICY;
const decide = (kind: EmployeeKind, hours: number) => developmentHoursRule({ kind, hours, bounds }).outcome;

describe('lesson hours of competence development in a year (PP 11/2017 Pasal 203, LAN 15/2020)', () => {
  it.each([
    [0, 20, false],
    [19, 1, false],
    [20, 0, true],
    [400, 0, true],
  ])('of a PNS are at least 20: with %i there are %i missing', (hours, short, kept) => {
    expect(decide('PNS', hours)).toEqual({ least: 20, most: null, short, over: 0, kept });
  });

  it.each([
    [0, 0, true],
    [24, 0, true],
    [25, 1, false],
  ])('of a PPPK are at most 24: with %i there are %i too many', (hours, over, kept) => {
    expect(decide('PPPK', hours)).toEqual({ least: null, most: 24, short: 0, over, kept });
  });

  it.each(['CPNS', 'PPPK_PARUH_WAKTU', 'PEJABAT_NEGARA'] as const)('of a %s are free', (kind) => {
    expect(decide(kind, 0)).toEqual({ least: null, most: null, short: 0, over: 0, kept: true });
    const { record } = developmentHoursRule({ kind, hours: 3, bounds });
    expect(record.steps).toEqual([{ code: 'NO_BOUND', values: { kind, hours: 3 } }]);
  });

  it('have other bounds by policy', () => {
    const own = { leastOfPns: 30, mostOfPppk: 0 };
    expect(developmentHoursRule({ kind: 'PNS', hours: 20, bounds: own }).outcome.short).toBe(10);
    expect(developmentHoursRule({ kind: 'PPPK', hours: 1, bounds: own }).outcome.kept).toBe(false);
  });

  it('are kept once what is missing is added, or what is too much taken away', () => {
    const kinds = fc.constantFrom(...EMPLOYEE_KINDS);
    fc.assert(
      fc.property(kinds, fc.nat(1_000), (kind, hours) => {
        const { short, over, kept } = decide(kind, hours);
        return decide(kind, hours + short - over).kept && kept === (short === 0 && over === 0);
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN, MOST_HOURS + 1])('are refused as %s', (hours) => {
    expect(() => decide('PNS', hours)).toThrow(RangeError);
  });
});
