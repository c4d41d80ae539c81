import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttendanceSum } from './attendance.ts';
import { attendanceValueRule } from './attendance-value.ts';

const full: AttendanceSum = {
  workDays: 20,
  present: 20,
  lateMinutes: 0,
  earlyMinutes: 0,
  absentWithReason: 0,
  absentWithoutReason: 0,
  leaveDays: 0,
  missedCeremonies: 0,
};
const policy = { minutesPerDay: 450, ceremonyMinutes: 60, fullAttendance: 109 };
const value = (over: Partial<AttendanceSum>) =>
  attendanceValueRule({ attendance: { ...full, ...over }, ...policy }).outcome;

describe('the value of attendance', () => {
  it.each([
    ['full attendance', {}, 10_900],
    ['a day of twenty without a reason', { present: 19, absentWithoutReason: 1 }, 10_355],
    ['450 minutes late, as much as that day', { lateMinutes: 200, earlyMinutes: 250 }, 10_355],
    ['half the time, exactly', { present: 10, absentWithoutReason: 10 }, 5_450],
    ['one minute, rounded half up', { lateMinutes: 1 }, 10_899],
    ['a missed assembly of 60 minutes', { missedCeremonies: 1 }, 10_827],
    ['nobody there at all', { present: 0, absentWithoutReason: 20 }, 0],
    ['more lost than was due, never below 0', { missedCeremonies: 1_000 }, 0],
  ])('is, of %s', (_, over, expected) => expect(value(over)).toBe(expected));

  it('is not lowered by leave and by absence with a reason', () => {
    expect(value({ present: 5, leaveDays: 10, absentWithReason: 5 })).toBe(10_900);
  });

  it('is missing, not zero, where nobody had to be there', () => {
    expect(value({ present: 0, leaveDays: 20 })).toBe(null);
  });

  it('never rises when more is lost, and stays within 0 and full attendance', () => {
    const counts = fc.record({
      present: fc.nat(300),
      absentWithoutReason: fc.nat(300),
      lateMinutes: fc.nat(50_000),
      earlyMinutes: fc.nat(50_000),
      missedCeremonies: fc.nat(300),
    });
    const losses = ['absentWithoutReason', 'lateMinutes', 'earlyMinutes', 'missedCeremonies'] as const;
    fc.assert(
      fc.property(counts, fc.constantFrom(...losses), fc.integer({ min: 1, max: 400 }), (it, name, more) => {
        const before = value(it);
        const after = value({ ...it, [name]: it[name] + more });
        if (before === null) return;
        expect(before).toBeGreaterThanOrEqual(0);
        expect(before).toBeLessThanOrEqual(10_900);
        expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });

  it.each([
    { present: -1 },
    { lateMinutes: 0.5 },
    { absentWithoutReason: Number.NaN },
    { earlyMinutes: 1e30 },
  ])('refuses %o', (over) => expect(() => value(over)).toThrow(RangeError));
});
