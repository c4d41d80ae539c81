import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainScore } from './explain-score.ts';
import type { ScoredIki, ScoreInput } from './score.ts';
import { score } from './score.ts';
import { DIRECTIONS, ORGANISATION_ACHIEVEMENTS, RATINGS, RHK_KINDS } from './sets.ts';

const iki = (over: Partial<ScoredIki>): ScoredIki => ({
  number: 1,
  kind: 'UTAMA',
  direction: 'NORMAL',
  low: 1_000_000,
  high: 1_000_000,
  cannotExceed: false,
  realisation: 1_000_000,
  ...over,
});
const input = (over: Partial<ScoreInput>): ScoreInput => ({
  iki: [],
  workResult: 'SESUAI',
  workBehaviour: 'SESUAI',
  headOfUnit: false,
  organisationAchievement: null,
  ...over,
});
/** Indicators whose values are the given ones: between 70 and 90 a value is the achievement less ten. */
const valued = (...values: number[]): ScoredIki[] =>
  values.map((value, i) => iki({ number: i + 1, realisation: (value + 10) * 10_000 }));

describe('the scorer', () => {
  it('has the predikat from the two ratings, whatever the numbers say', () => {
    const poor = [iki({ realisation: 0 })];
    expect(score(input({ iki: poor, workResult: 'DI_ATAS', workBehaviour: 'DI_ATAS' })).predikat).toBe(
      'SANGAT_BAIK',
    );
  });

  it.each([{ workResult: null }, { workBehaviour: null }])('leaves a person with %j unrated', (missing) => {
    expect(score(input(missing)).predikat).toBeNull();
  });

  it('takes only the organisation’s achievement for a head of unit', () => {
    const head = input({ headOfUnit: true, workResult: 'DI_ATAS' });
    expect(score({ ...head, organisationAchievement: 'KURANG' })).toMatchObject({
      workResult: 'DI_BAWAH',
      predikat: 'BUTUH_PERBAIKAN',
    });
    expect(score(head)).toMatchObject({ workResult: null, predikat: null });
  });

  it('takes the mean of the main indicators that have a realisation, and counts the others as missing', () => {
    const measures = [
      ...valued(80, 71),
      iki({ number: 3, realisation: null }),
      iki({ number: 4, kind: 'TAMBAHAN', realisation: 0 }),
      iki({ number: 5, kind: 'TAMBAHAN', realisation: null }),
    ];
    expect(score(input({ iki: measures }))).toMatchObject({ indicative: 7_550, scored: 2, missing: 1 });
  });

  it('has no indicative value without any realisation', () => {
    expect(score(input({ iki: [iki({ realisation: null })] }))).toMatchObject({
      indicative: null,
      scored: 0,
      missing: 1,
    });
    expect(score(input({}))).toMatchObject({ indicative: null, scored: 0, missing: 0 });
  });

  it('counts a realisation of zero as a realisation', () => {
    expect(score(input({ iki: [iki({ realisation: 0 })] }))).toMatchObject({
      indicative: 0,
      scored: 1,
      missing: 0,
    });
  });

  it('rounds a half of a hundredth up', () => {
    expect(score(input({ iki: valued(80, 80.01) })).indicative).toBe(8_001);
    expect(score(input({ iki: valued(80, 80, 80.01) })).indicative).toBe(8_000);
  });

  /** Of a target of 3: a realisation of 2.5 is worth 73 1/3, one of 2.6 is worth 76 2/3, one of 2.5001 is worth 73.33 2/3. */
  const ofThree = (realisation: number): ScoredIki => iki({ low: 30_000, high: 30_000, realisation });

  it('rounds only the mean, not the values in it', () => {
    expect(score(input({ iki: [ofThree(26_000)] })).indicative).toBe(7_667);
    expect(score(input({ iki: [ofThree(25_001)] })).indicative).toBe(7_334);
    expect(score(input({ iki: [ofThree(26_000), ofThree(25_001)] })).indicative).toBe(7_500);
  });

  it('lets exact arithmetic decide where fractions add up to a half', () => {
    // Eleven times 80 10/11 is 890; with 70.06 the mean is 80.005, which a sum of floating-point parts takes for less.
    const ofEleven = Array.from({ length: 11 }, () =>
      iki({ low: 110_000, high: 110_000, realisation: 100_000 }),
    );
    expect(score(input({ iki: [...ofEleven, ...valued(70.06)] })).indicative).toBe(8_001);
  });

  it('refuses numbers that are no quantities', () => {
    expect(() => score(input({ iki: [iki({ realisation: -1 })] }))).toThrow(RangeError);
  });
});

const rating = fc.option(fc.constantFrom(...RATINGS));
const quantity = fc.oneof(
  fc.nat(50),
  fc.nat(12).map((it) => it * 10_000),
  fc.nat(2_000_000),
  fc.maxSafeNat(),
);
const anyIki: fc.Arbitrary<ScoredIki> = fc
  .record({
    number: fc.integer({ min: 1, max: 24 }),
    kind: fc.constantFrom(...RHK_KINDS, 'UTAMA'),
    direction: fc.constantFrom(...DIRECTIONS),
    ends: fc.tuple(quantity, quantity),
    cannotExceed: fc.boolean(),
    realisation: fc.option(quantity),
  })
  .map(({ ends, ...it }) => ({ ...it, low: Math.min(...ends), high: Math.max(...ends) }));
const anyInput: fc.Arbitrary<ScoreInput> = fc.record({
  iki: fc.array(anyIki, { maxLength: 12 }),
  workResult: rating,
  workBehaviour: rating,
  headOfUnit: fc.boolean(),
  organisationAchievement: fc.option(fc.constantFrom(...ORGANISATION_ACHIEVEMENTS)),
});

describe('the explanation of a score', () => {
  it('comes to the same outcome by exact arithmetic, for any input', () => {
    fc.assert(
      fc.property(anyInput, (it) => {
        const { records, ...explained } = explainScore(it);
        expect(explained).toEqual(score(it));
        expect(records.length).toBe(3 + it.iki.filter(({ realisation }) => realisation !== null).length);
      }),
      { numRuns: 2_000 },
    );
  });

  it('survives JSON', () => {
    fc.assert(
      fc.property(anyInput, (it) => {
        const { records } = explainScore(it);
        expect(JSON.parse(JSON.stringify(records))).toEqual(records);
      }),
    );
  });

  it('names the rules in the order in which they were consulted, and whose record each is', () => {
    const { records } = explainScore(
      input({ iki: [iki({ number: 7 }), iki({ number: 9, realisation: null })] }),
    );
    expect(records.map(({ rule }) => rule)).toEqual([
      'work-result',
      'predikat-matrix',
      'iki-value',
      'indicative-value',
    ]);
    expect(records[2]?.inputs).toMatchObject({ number: 7 });
    expect(records[3]?.steps[0]).toEqual({ code: 'MISSING', values: [9] });
  });
});
