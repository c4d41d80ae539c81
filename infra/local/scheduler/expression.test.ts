import { describe, expect, it } from 'vitest';
import { nextRuns, parseExpression } from './expression.ts';

const runs = (expression: string, timezone = 'UTC', after = '2026-01-01T00:00:00Z', count = 3): string[] =>
  nextRuns(parseExpression(expression), timezone, count, new Date(after)).map((run) =>
    run.toISOString().slice(0, 16),
  );

describe('a schedule expression', () => {
  it('is a rate of minutes, hours or days', () => {
    expect(parseExpression('rate(1 minute)')).toEqual({ everySeconds: 60 });
    expect(parseExpression('rate(5 minutes)')).toEqual({ everySeconds: 300 });
    expect(parseExpression('rate(2 hours)')).toEqual({ everySeconds: 7200 });
    expect(parseExpression('rate(1 day)')).toEqual({ everySeconds: 86_400 });
    expect(runs('rate(5 minutes)')).toEqual(['2026-01-01T00:05', '2026-01-01T00:10', '2026-01-01T00:15']);
  });

  it.each([
    ['cron(0 12 * * ? *)', ['2026-01-01T12:00', '2026-01-02T12:00', '2026-01-03T12:00']],
    ['cron(0/20 8 * * ? *)', ['2026-01-01T08:00', '2026-01-01T08:20', '2026-01-01T08:40']],
    ['cron(*/30 8 * * ? *)', ['2026-01-01T08:00', '2026-01-01T08:30', '2026-01-02T08:00']],
    ['cron(15 10 ? * 6L 2027-2028)', ['2027-01-29T10:15', '2027-02-26T10:15', '2027-03-26T10:15']],
    ['cron(0 9 ? * 2#1 *)', ['2026-01-05T09:00', '2026-02-02T09:00', '2026-03-02T09:00']],
    ['cron(0 9 ? * 1 *)', ['2026-01-04T09:00', '2026-01-11T09:00', '2026-01-18T09:00']],
    ['cron(0 9 ? * L *)', ['2026-01-03T09:00', '2026-01-10T09:00', '2026-01-17T09:00']],
    ['cron(0 9 ? * MON-FRI *)', ['2026-01-01T09:00', '2026-01-02T09:00', '2026-01-05T09:00']],
    ['cron(0 9 L * ? *)', ['2026-01-31T09:00', '2026-02-28T09:00', '2026-03-31T09:00']],
    ['cron(0 9 3W * ? *)', ['2026-01-02T09:00', '2026-02-03T09:00', '2026-03-03T09:00']],
    ['cron(0 0 1 JAN,7 ? *)', ['2026-07-01T00:00', '2027-01-01T00:00', '2027-07-01T00:00']],
    ['cron(0 0 29 2 ? 2026/1)', ['2028-02-29T00:00', '2032-02-29T00:00', '2036-02-29T00:00']],
  ])('%s runs at the times that AWS documents', (expression, expected) => {
    expect(runs(expression)).toEqual(expected);
  });

  it('is read in its time zone', () => {
    expect(runs('cron(0 0 * * ? *)', 'Asia/Jakarta', '2026-01-01T00:00:00Z', 1)).toEqual([
      '2026-01-01T17:00',
    ]);
  });

  it.each([
    'rate(0 minutes)',
    'rate(5 seconds)',
    'rate(5)',
    'at(2026-01-01T00:00:00)',
    '* * * * *',
    'cron(0 12 * * ?)',
    'cron(0 12 * * * *)',
    'cron(0 12 ? * ? *)',
    'cron(60 12 * * ? *)',
    'cron(0 12 * * 8 *)',
    'cron(0 12 ? * 0 *)',
    'cron(0 12 32 * ? *)',
    'cron(0 12 ? * FRIDAY *)',
    'cron(@daily)',
  ])('names %s, which is not supported', (expression) => {
    expect(() => parseExpression(expression)).toThrow(expression);
  });
});
