import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/dates.ts';
import { objectionDeadlineRule, objectionDecisionRule, objectionInTimeRule } from './objection-deadline.ts';
import { DEFAULT_RULE_POLICY } from './rule-policy.ts';
import type { DayUnit } from './sets.ts';
import { DAY_UNITS } from './sets.ts';
import { workDayTest } from './work-days.ts';

const { workDaysPerWeek } = DEFAULT_RULE_POLICY;
const deadline = (received: string, unit: DayUnit, holidays: string[] = [], week: 5 | 6 = workDaysPerWeek) =>
  objectionDeadlineRule({ received, unit, holidays, workDaysPerWeek: week }).outcome;

const date = fc.integer({ min: 0, max: 20_000 }).map((it) => addDays('2000-01-01', it));

describe('the window of an objection (PP 30/2019 Pasal 59)', () => {
  it('in calendar days moves off a weekend, and off a holiday after it', () => {
    expect(deadline('2026-01-09', 'KALENDER')).toBe('2026-01-23');
    expect(deadline('2026-01-10', 'KALENDER')).toBe('2026-01-26');
    expect(deadline('2026-01-10', 'KALENDER', ['2026-01-26'])).toBe('2026-01-27');
    expect(deadline('2026-01-10', 'KALENDER', [], 6)).toBe('2026-01-24');
  });

  it('in working days skips days off, also the day of receipt', () => {
    expect(deadline('2026-01-09', 'KERJA')).toBe('2026-01-29');
    expect(deadline('2026-01-10', 'KERJA')).toBe('2026-01-29');
    expect(deadline('2026-01-10', 'KERJA', ['2026-01-16'])).toBe('2026-01-30');
  });

  it('bears the turn of a leap year', () => {
    expect(deadline('2028-02-15', 'KALENDER')).toBe('2028-02-29');
    expect(deadline('2026-12-18', 'KALENDER')).toBe('2027-01-01');
  });

  it('never ends on a day off, nor before the fourteenth day, nor earlier for who received later', () => {
    const off = fc.uniqueArray(fc.nat(40), { maxLength: 30 });
    fc.assert(
      fc.property(date, fc.constantFrom(...DAY_UNITS), off, (received, unit, offsets) => {
        const holidays = offsets.map((it) => addDays(received, it));
        const end = deadline(received, unit, holidays);
        expect(workDayTest({ holidays, workDaysPerWeek })(end)).toBe(true);
        expect(end >= addDays(received, 14)).toBe(true);
        expect(deadline(addDays(received, 1), unit, holidays) >= end).toBe(true);
        expect(deadline(received, 'KERJA', holidays) >= deadline(received, 'KALENDER', holidays)).toBe(true);
      }),
    );
  });

  it('has exactly fourteen working days where those count', () => {
    fc.assert(
      fc.property(date, fc.uniqueArray(fc.nat(30), { maxLength: 10 }), (received, offsets) => {
        const holidays = offsets.map((it) => addDays(received, it));
        const isWorkDay = workDayTest({ holidays, workDaysPerWeek });
        const end = deadline(received, 'KERJA', holidays);
        let counted = 0;
        for (let day = addDays(received, 1); day <= end; day = addDays(day, 1)) if (isWorkDay(day)) counted++;
        expect(counted).toBe(14);
      }),
    );
  });

  it.each(['2026-02-30', '2026-1-1', '', '9999-12-31'])('refuses %s', (received) => {
    for (const unit of DAY_UNITS) expect(() => deadline(received, unit)).toThrow(RangeError);
  });
});

describe('filing', () => {
  it('is in time until 23:59 in the agency’s zone', () => {
    const at = (filed: string, zone: 'Asia/Jakarta' | 'Asia/Jayapura' = 'Asia/Jakarta') =>
      objectionInTimeRule({ deadline: '2026-01-26', filed, zone }).outcome;
    expect(at('2026-01-26T16:59:59.999Z')).toBe(true);
    expect(at('2026-01-26T17:00:00.000Z')).toBe(false);
    expect(at('2026-01-26T15:00:00.000Z', 'Asia/Jayapura')).toBe(false);
    expect(() => at('tomorrow')).toThrow(RangeError);
  });
});

describe('the decision', () => {
  it('is due after the days of policy', () => {
    const due = (days: number) =>
      objectionDecisionRule({ filed: '2026-01-12', unit: 'KERJA', days, holidays: [], workDaysPerWeek })
        .outcome;
    expect([due(1), due(DEFAULT_RULE_POLICY.objectionDecisionDays)]).toEqual(['2026-01-13', '2026-01-30']);
    expect(() => due(0)).toThrow(RangeError);
  });
});
