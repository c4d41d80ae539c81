import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditMonthsRule } from './credit-months.ts';
import type { CreditSegment } from './credit-points.ts';
import { creditPointsRule } from './credit-points.ts';
import { CREDIT_PERCENT, CREDIT_TERMS } from './credit-tables.ts';
import { DEFAULT_RULE_POLICY } from './rule-policy.ts';
import { JENJANGS, PREDIKATS } from './sets.ts';

const segment = (over: Partial<CreditSegment>): CreditSegment => ({
  jenjang: 'AHLI_PERTAMA',
  predikat: 'BAIK',
  months: 12,
  year: null,
  ...over,
});
const credit = (...segments: Partial<CreditSegment>[]) =>
  creditPointsRule({ segments: segments.map(segment) }).outcome;

describe('angka kredit (PermenPANRB 1/2023 Pasal 37)', () => {
  it('adds up over years: 18.75 and two months of 2.0833', () => {
    expect(credit({ predikat: 'SANGAT_BAIK', year: 2023 }, { months: 2, year: 2024 })).toEqual({
      total: 208_333,
      segments: [187_500, 20_833],
    });
  });

  it('rounds the sum, not the parts', () => {
    const { total, segments } = credit({ months: 1 }, { months: 1 }, { months: 1 });
    expect(segments).toEqual([10_417, 10_417, 10_417]);
    expect(total).toBe(31_250);
  });

  it('rounds a half up: 11.71875 is 11.7188', () => {
    expect(credit({ jenjang: 'AHLI_MADYA', predikat: 'BUTUH_PERBAIKAN', months: 5 }).total).toBe(117_188);
  });

  it('is nothing for nobody', () => expect(credit()).toEqual({ total: 0, segments: [] }));

  it('is additive in months and grows with the predikat', () => {
    const any = fc.constantFrom(...JENJANGS);
    fc.assert(
      fc.property(any, fc.constantFrom(...PREDIKATS), fc.nat(10), (jenjang, predikat, cut) => {
        const parts = [
          { jenjang, predikat, months: cut + 1 },
          { jenjang, predikat, months: 11 - cut },
        ];
        expect(credit(...parts).total).toBe(credit({ jenjang, predikat }).total);
        const byPredikat = PREDIKATS.map((it) => credit({ jenjang, predikat: it, months: cut + 1 }).total);
        expect(byPredikat).toEqual(byPredikat.toSorted((a, b) => b - a));
      }),
    );
  });

  it.each([0, -1, 13, 1.5, Number.NaN])('refuses %s months', (months) => {
    expect(() => credit({ months })).toThrow(RangeError);
  });

  it('refuses more than twelve months of one year, named or not', () => {
    expect(() => credit({ months: 8 }, { months: 5 })).toThrow(RangeError);
    expect(() => credit({ months: 8, year: 2026 }, { months: 5, year: 2026 })).toThrow(RangeError);
    expect(credit({ months: 8, year: 2025 }, { months: 5, year: 2026 }).segments.length).toBe(2);
  });
});

describe('the tables of angka kredit', () => {
  it('ask for the next jenjang as much as its ranks add up to', () => {
    for (const { grades, forRank, next } of Object.values(CREDIT_TERMS)) {
      if (next !== null) expect(next.needs).toBe(forRank * grades.length);
    }
  });

  it('give each golongan as base what the ranks before it in its jenjang add up to', () => {
    for (const { grades, forRank } of Object.values(CREDIT_TERMS))
      grades.forEach((grade, rank) => expect(DEFAULT_RULE_POLICY.creditBase[grade]).toBe(forRank * rank));
  });

  it('repeat the published annual values', () => {
    const year = (jenjang: keyof typeof CREDIT_TERMS) =>
      PREDIKATS.map((it) => (CREDIT_TERMS[jenjang].perYear * CREDIT_PERCENT[it]) / 1_000_000);
    expect(year('PEMULA')).toEqual([5.625, 3.75, 2.8125, 1.875, 0.9375]);
    expect(year('AHLI_MADYA')).toEqual([56.25, 37.5, 28.125, 18.75, 9.375]);
  });
});

describe('the months of a jenjang', () => {
  const months = (from: string, to: string | null, year = 2026) =>
    creditMonthsRule({ from, to, year }).outcome;

  it.each([
    ['2026-05-01', null, 8],
    ['2026-05-02', null, 7],
    ['2020-01-01', '2026-05-01', 5],
    ['2020-01-01', '2026-04-30', 4],
    ['2026-05-02', '2026-05-31', 0],
    ['2027-01-01', null, 0],
    ['2020-01-01', null, 12],
  ])('held from %s to %s are %i', (from, to, expected) => expect(months(from, to)).toBe(expected));

  it('are twelve, however a year is divided', () => {
    const day = fc.integer({ min: 1, max: 364 });
    fc.assert(
      fc.property(day, (n) => {
        const at = (days: number) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
        return months('2026-01-01', at(n - 1)) + months(at(n), null) === 12;
      }),
    );
  });

  it('are refused for times that are none', () => {
    expect(() => months('2026-02-30', null)).toThrow(RangeError);
    expect(() => months('2026-03-01', '2026-02-28')).toThrow(RangeError);
  });
});
