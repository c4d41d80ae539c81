import { describe, expect, it } from 'vitest';
import { spanOf } from '../../periods/index.ts';
import { aMonth } from '../testing/a-month.ts';
import { isSameMonth, monthsBetween, periodsOfMonth, tellableMonths, withMonths } from './attendance.ts';
import { sealedBy } from './sealed.ts';

const gate = (state: 'OPENING' | 'OPEN' | 'SEALING' | 'CALIBRATING' | 'FINAL') => ({
  period: 'x',
  shard: 0,
  state,
  calendar: { realisationDeadline: 'x', ratingDeadline: 'x', version: 1 },
  n: 1,
  c: 0,
});

describe('months and periods', () => {
  it('belong to each other both ways', () => {
    for (const period of ['2026', '2026-Q1', '2026-Q2', '2026-Q4', '2026-02']) {
      for (const month of monthsBetween(spanOf(period))) expect(periodsOfMonth(month)).toContain(period);
    }
    expect(monthsBetween(spanOf('2026-Q4'))).toEqual(['2026-10', '2026-11', '2026-12']);
    expect(monthsBetween(spanOf('2026'))).toHaveLength(12);
    expect(periodsOfMonth('2026-03')).toEqual(['2026-03', '2026-Q1', '2026']);
    expect(periodsOfMonth('2026-04')).toContain('2026-Q2');
  });

  it('are told from January of last year to this month', () => {
    expect(tellableMonths('2026-06-01')).toEqual({ from: '2025-01', to: '2026-06' });
  });

  it.each(['SEALING', 'CALIBRATING', 'FINAL'] as const)('stand still once a period is %s', (state) => {
    for (const period of ['2026-05', '2026-Q2', '2026'])
      expect(sealedBy('2026-05', new Map([[period, gate(state)]]))).toBe(period);
    expect(sealedBy('2026-05', new Map([['2026-Q1', gate(state)]]))).toBeUndefined();
  });

  it('may be told anew before and while a period is open', () => {
    expect(sealedBy('2026-05', new Map())).toBeUndefined();
    for (const state of ['OPENING', 'OPEN'] as const)
      expect(sealedBy('2026-05', new Map([['2026-Q2', gate(state)]]))).toBeUndefined();
  });
});

describe('a year of attendance', () => {
  it('takes months in their order, the last telling of each', () => {
    const none = { employee: 'aaaaaaaaaaaa', year: '2026', months: [], version: 0 };
    const [may, march] = [aMonth(), aMonth({ month: '2026-03' })];
    const corrected = aMonth({ lateMinutes: 0 });
    const year = withMonths(withMonths(none, [may, march]), [corrected]);
    expect(year).toEqual({ ...none, months: [march, corrected], version: 2 });
    expect(isSameMonth(may, aMonth())).toBe(true);
    expect(isSameMonth(may, aMonth({ longestRun: 0 }))).toBe(false);
  });
});
