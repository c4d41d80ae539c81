import { describe, expect, it } from 'vitest';
import type { DeviationCase } from './distribution-severity.ts';
import { distributionSeverityRule, informsOnly } from './distribution-severity.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { SIGNATORY_LEVELS } from './sets.ts';

const { minimumPopulation, distributionViolation } = DEFAULT_POLICY;
const aCase: DeviationCase = {
  broken: ['BAIK_MAX_70'],
  warnings: [],
  population: 40,
  minimumPopulation,
  distributionViolation,
  reasonBy: null,
};
const decide = (it: Partial<DeviationCase>) => distributionSeverityRule({ ...aCase, ...it }).outcome;
const asError = { distributionViolation: 'ERROR' } as const;

describe('the severity of a deviation', () => {
  it('is a warning by default, and waits for a signed reason of the assessor or of their superior', () => {
    expect(decide({})).toEqual({ severity: 'WARNING', awaits: 'PEJABAT_PENILAI' });
    for (const reasonBy of SIGNATORY_LEVELS)
      expect(decide({ reasonBy })).toEqual({ severity: 'WARNING', awaits: null });
  });

  it('is an error where the agency says so, and only the superior overrides it', () => {
    expect(decide(asError)).toEqual({ severity: 'ERROR', awaits: 'ATASAN_PEJABAT_PENILAI' });
    expect(decide({ ...asError, reasonBy: 'PEJABAT_PENILAI' }).awaits).toBe('ATASAN_PEJABAT_PENILAI');
    expect(decide({ ...asError, reasonBy: 'ATASAN_PEJABAT_PENILAI' })).toEqual({
      severity: 'ERROR',
      awaits: null,
    });
  });

  it('is only information below the minimum, and not at it', () => {
    expect(decide({ ...asError, population: 19 })).toEqual({ severity: 'INFORMATION', awaits: null });
    expect(decide({ ...asError, population: 20 }).severity).toBe('ERROR');
    expect(decide({ population: 3, minimumPopulation: 0 }).severity).toBe('WARNING');
    expect(informsOnly(19, 20)).toBe(true);
    expect(informsOnly(20, 20)).toBe(false);
  });

  it('is never more than a warning where only the largest group is another', () => {
    const warned = { broken: [], warnings: ['BAIK_BUKAN_TERBANYAK'] } as const;
    expect(decide({ ...asError, ...warned })).toEqual({ severity: 'WARNING', awaits: 'PEJABAT_PENILAI' });
    expect(decide({ ...asError, warnings: warned.warnings }).severity).toBe('ERROR');
  });

  it('is none where nothing deviates, and of nobody', () => {
    expect(decide({ ...asError, broken: [] })).toEqual({ severity: 'OK', awaits: null });
    expect(decide({ broken: [], population: 3 }).severity).toBe('OK');
    expect(decide({ population: 0, minimumPopulation: 0 }).severity).toBe('OK');
  });

  it('tells what it waits for, and what it was given', () => {
    const steps = (it: Partial<DeviationCase>) =>
      distributionSeverityRule({ ...aCase, ...it }).record.steps.map(({ code }) => code);
    expect(steps({})).toEqual(['DEVIATIONS', 'REASON_AWAITED']);
    expect(steps({ reasonBy: 'PEJABAT_PENILAI' })).toEqual(['DEVIATIONS', 'REASON_SIGNED']);
    expect(steps({ population: 5 })).toEqual(['DEVIATIONS', 'FEW_PEOPLE']);
    expect(steps({ broken: [] })).toEqual(['DEVIATIONS']);
  });

  it.each([-1, 0.5, Number.NaN, 1e30])('is refused for a population of %s', (population) => {
    expect(() => decide({ population })).toThrow(RangeError);
  });
});
