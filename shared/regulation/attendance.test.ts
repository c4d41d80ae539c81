import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttendanceMonth, AttendanceSum } from './attendance.ts';
import { ATTENDANCE_COUNTS, attendanceProblems, longestRunOf, sumAttendance } from './attendance.ts';

const count = fc.nat({ max: 31 });
const anyMonth = fc.record({
  month: fc.constantFrom('2026-01', '2026-02', '2026-03'),
  longestRun: fc.option(count, { nil: null }),
  ...Object.fromEntries(ATTENDANCE_COUNTS.map((name) => [name, count])),
}) as fc.Arbitrary<AttendanceMonth>;

describe('attendance of several months', () => {
  it('is missing without a month, and never zero', () => {
    expect(sumAttendance([])).toBeNull();
  });

  it('is the month where there is one, without its name and its run', () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        const { month: _month, longestRun: _run, ...counts } = month;
        expect(sumAttendance([month])).toEqual(counts);
      }),
    );
  });

  it('adds each count up, in any order and in any parts', () => {
    const some = fc.array(anyMonth, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const all = sumAttendance([...one, ...other]);
        expect(sumAttendance([...other, ...one].toReversed())).toEqual(all);
        const parts = [sumAttendance(one), sumAttendance(other)].filter((it) => it !== null);
        expect(sumAttendance(parts)).toEqual(all);
        for (const name of ATTENDANCE_COUNTS)
          expect(all?.[name]).toBe([...one, ...other].reduce((sum, it) => sum + it[name], 0));
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN, 600_001])('refuses %s minutes', (lateMinutes) => {
    const month = Object.fromEntries(ATTENDANCE_COUNTS.map((name) => [name, 1])) as AttendanceSum;
    expect(() => sumAttendance([{ ...month, lateMinutes }])).toThrow(RangeError);
  });
});

describe('the longest run', () => {
  it('is the longest that a month tells of, none where nobody counted', () => {
    fc.assert(
      fc.property(fc.array(anyMonth), (months) => {
        const longest = longestRunOf(months);
        for (const { longestRun } of months) expect(longestRun ?? 0).toBeLessThanOrEqual(longest);
        expect([0, ...months.map((it) => it.longestRun)]).toContain(longest);
      }),
    );
  });
});

describe('a month of attendance', () => {
  const month: AttendanceMonth = {
    month: '2026-02',
    workDays: 20,
    present: 16,
    lateMinutes: 45,
    earlyMinutes: 0,
    absentWithReason: 1,
    absentWithoutReason: 2,
    leaveDays: 1,
    missedCeremonies: 1,
    longestRun: 2,
  };
  const wrong = (parts: Partial<AttendanceMonth>) =>
    attendanceProblems({ ...month, ...parts }).map(({ count: at, code }) => `${at} ${code}`);

  it('can be when each working day is one of four, up to the last day of the month', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ longestRun: null })).toEqual([]);
    expect(wrong({ workDays: 28, present: 24 })).toEqual([]);
    expect(wrong({ workDays: 29, present: 25 })).toEqual(['workDays MORE_THAN_THE_MONTH']);
    expect(wrong({ month: '2028-02', workDays: 29, present: 25 })).toEqual([]);
  });

  it.each([
    [{ workDays: 19 }, 'workDays DAYS_DO_NOT_ADD_UP'],
    [{ present: 17 }, 'workDays DAYS_DO_NOT_ADD_UP'],
    [{ lateMinutes: 16 * 1_440 + 1 }, 'lateMinutes MORE_THAN_PRESENT'],
    [{ earlyMinutes: 16 * 1_440 + 1 }, 'earlyMinutes MORE_THAN_PRESENT'],
    [{ longestRun: 0 }, 'longestRun RUN_AND_ABSENCE_DIFFER'],
    [{ present: 18, absentWithoutReason: 0 }, 'longestRun RUN_AND_ABSENCE_DIFFER'],
  ])('cannot be with %j', (parts, problem) => {
    expect(wrong(parts)).toEqual([problem]);
  });

  it('may end a run that began in the months before', () => {
    expect(wrong({ longestRun: 12 })).toEqual([]);
  });
});
