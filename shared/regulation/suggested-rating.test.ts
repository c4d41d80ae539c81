import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RULE_POLICY } from './rule-policy.ts';
import type { RhkKind } from './sets.ts';
import { RATINGS, RHK_KINDS } from './sets.ts';
import { suggestedRatingRule, suggestedWorkResultRule } from './suggested-rating.ts';

const { ratingFrom: from, mostPercent } = DEFAULT_RULE_POLICY;
const rating = (score: number) => suggestedRatingRule({ score, from }).outcome;

/** A result whose only indicator has a target of 100 and this realisation in ten-thousandths. */
const result = (kind: RhkKind, realisation: number | null) => ({
  number: 1,
  kind,
  indicators: [
    {
      number: 1,
      direction: 'NORMAL' as const,
      low: 1_000_000,
      high: 1_000_000,
      cannotExceed: false,
      realisation,
      weight: null,
    },
  ],
});
const suggest = (...all: [RhkKind, number | null][]) =>
  suggestedWorkResultRule({ results: all.map((it) => result(...it)), from, mostPercent }).outcome;

const ABOVE = 1_100_000;
const AT = 1_000_000;
const BELOW = 800_000;

describe('the rating that a score suggests', () => {
  it.each([
    [1_000_001, 'DI_ATAS'],
    [1_000_000, 'SESUAI'],
    [900_000, 'SESUAI'],
    [899_999, 'DI_BAWAH'],
    [0, 'DI_BAWAH'],
  ])('of %i ten-thousandths of a percent is %s', (score, expected) => expect(rating(score)).toBe(expected));

  it.each([-1, 0.5, Number.NaN, 1e30])('is refused for %s', (score) => {
    expect(() => rating(score)).toThrow(RangeError);
  });
});

describe('the rating that results suggest', () => {
  it('is at expectation where every target was just met', () => {
    expect(suggest(['UTAMA', AT], ['UTAMA', AT])).toBe('SESUAI');
  });

  it('is above where most are and no main one is below', () => {
    expect(suggest(['UTAMA', ABOVE], ['UTAMA', ABOVE], ['UTAMA', AT])).toBe('DI_ATAS');
    expect(suggest(['UTAMA', ABOVE], ['UTAMA', AT])).toBe('SESUAI');
    expect(suggest(['UTAMA', ABOVE], ['UTAMA', ABOVE], ['UTAMA', BELOW])).toBe('SESUAI');
    expect(suggest(['UTAMA', ABOVE], ['UTAMA', ABOVE], ['TAMBAHAN', BELOW])).toBe('DI_ATAS');
  });

  it('is below where most are, or most main ones', () => {
    expect(suggest(['UTAMA', BELOW], ['UTAMA', BELOW], ['UTAMA', AT])).toBe('DI_BAWAH');
    expect(suggest(['UTAMA', BELOW], ['UTAMA', AT])).toBe('SESUAI');
    expect(suggest(['UTAMA', BELOW], ['TAMBAHAN', ABOVE], ['TAMBAHAN', ABOVE])).toBe('DI_BAWAH');
    expect(suggest(['TAMBAHAN', ABOVE])).toBe('DI_ATAS');
  });

  it('compares before it rounds: a millionth more than the target is above', () => {
    expect(suggest(['UTAMA', 1_000_001])).toBe('DI_ATAS');
    expect(suggest(['UTAMA', 899_999])).toBe('DI_BAWAH');
  });

  it('leaves out what has no data, and is none without any', () => {
    expect(suggest(['UTAMA', ABOVE], ['UTAMA', null])).toBe('DI_ATAS');
    expect(suggest(['UTAMA', null])).toBe(null);
    expect(suggest()).toBe(null);
  });

  it('never falls when a result rises', () => {
    const one = fc.tuple(fc.constantFrom(...RHK_KINDS), fc.constantFrom(ABOVE, AT, BELOW));
    const rank = (all: [RhkKind, number][]): number => -RATINGS.findIndex((it) => it === suggest(...all));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), fc.constantFrom(...RHK_KINDS), (rest, kind) => {
        const [low, middle, high] = [BELOW, AT, ABOVE].map((it) => rank([[kind, it], ...rest]));
        return Number(low) <= Number(middle) && Number(middle) <= Number(high);
      }),
    );
  });
});
