import { describe, expect, it } from 'vitest';
import { aMonth, anAbsentMonth } from '../testing/a-month.ts';
import { absenceAlert } from './alert.ts';

const policy = { minutesPerDay: 450 };
const alert = (...months: Parameters<typeof absenceAlert>[1]) => absenceAlert('PNS', months, policy);

describe('the alert of PP 94/2021', () => {
  it('begins with the third day of a year', () => {
    expect(alert(anAbsentMonth(2))).toBeNull();
    expect(alert(anAbsentMonth(1), anAbsentMonth(2, { month: '2026-06' }))).toEqual({
      days: 3,
      fromMinutes: 0,
      text: 'Perlu pemeriksaan atasan langsung: 3 hari kerja',
    });
  });

  it('counts minutes late and early as days, once they are whole ones', () => {
    expect(alert(anAbsentMonth(2, { lateMinutes: 449 }))).toBeNull();
    expect(alert(anAbsentMonth(2, { lateMinutes: 400, earlyMinutes: 50 }))).toMatchObject({
      days: 3,
      fromMinutes: 1,
    });
  });

  it('is told of a run of ten days that began before, whatever the year counts', () => {
    expect(alert(anAbsentMonth(2, { longestRun: 9 }))).toBeNull();
    expect(alert(anAbsentMonth(2, { longestRun: 10 }))).toMatchObject({ days: 2 });
  });

  it('names no level and no sanction', () => {
    const months = Array.from({ length: 3 }, (_, at) => anAbsentMonth(10, { month: `2026-0${at + 1}` }));
    expect(alert(...months)).toEqual({
      days: 30,
      fromMinutes: 0,
      text: 'Perlu pemeriksaan atasan langsung: 30 hari kerja',
    });
  });

  it('is of PNS only, and of nobody without months', () => {
    expect(alert()).toBeNull();
    expect(absenceAlert('PPPK', [anAbsentMonth(9)], policy)).toBeNull();
    expect(alert(aMonth())).toBeNull();
  });
});
