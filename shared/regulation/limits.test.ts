import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainProfile } from './explain-profile.ts';
import { ikiRule } from './iki.ts';
import type { LiftSide } from './iki-lift.ts';
import { liftOf } from './iki-lift.ts';
import type { IkiMeasure } from './iki-measure.ts';
import { limitsRule } from './limits.ts';
import { PREDIKAT_MATRIX } from './predikat.ts';
import { DEFAULT_RULE_POLICY } from './rule-policy.ts';
import type { ScoredIki } from './score.ts';
import { DIRECTIONS, IKI_CATEGORIES, PREDIKATS, RATINGS } from './sets.ts';

const iki = (low: number, high: number, realisation: number, over: Partial<IkiMeasure> = {}): IkiMeasure => ({
  direction: 'NORMAL',
  low: low * 10_000,
  high: high * 10_000,
  cannotExceed: false,
  realisation: realisation * 10_000,
  ...over,
});
const KHUSUS = { direction: 'KHUSUS' } as const;
const lift = (it: IkiMeasure) => {
  const found = liftOf(it);
  return found && [found.side, found.bound / 10_000, found.category, found.value / 100];
};

describe('what lifts an indicator', () => {
  it.each([
    ['Sangat Kurang', iki(40, 40, 10), ['AT_LEAST', 24, 'KURANG', 50]],
    ['Kurang', iki(40, 40, 24), ['AT_LEAST', 32, 'CUKUP', 70]],
    ['Cukup', iki(40, 40, 39.9), ['AT_LEAST', 40, 'BAIK', 109]],
    ['Baik', iki(40, 40, 40), ['MORE_THAN', 40, 'SANGAT_BAIK', 109]],
    ['Sangat Baik below the best value', iki(40, 40, 41), ['AT_LEAST', 44, 'SANGAT_BAIK', 120]],
    [
      'a target that cannot be exceeded',
      iki(100, 100, 99, { cannotExceed: true }),
      ['AT_LEAST', 100, 'SANGAT_BAIK', 120],
    ],
    ['a range, below it', iki(80, 90, 70), ['AT_LEAST', 80, 'BAIK', 109]],
    ['a range, within it', iki(80, 90, 85), ['MORE_THAN', 90, 'SANGAT_BAIK', 109]],
    ['less is better, far above', iki(7, 8, 20, KHUSUS), ['AT_MOST', 11.2, 'KURANG', 50]],
    ['less is better, above', iki(7, 8, 9, KHUSUS), ['AT_MOST', 8, 'BAIK', 109]],
    ['less is better, within', iki(7, 8, 7.5, KHUSUS), ['LESS_THAN', 7, 'SANGAT_BAIK', 109]],
    ['less is better, below', iki(7, 8, 6.8, KHUSUS), ['AT_MOST', 6.3, 'SANGAT_BAIK', 120]],
    ['no accident, missed', iki(0, 0, 3, KHUSUS), ['AT_MOST', 0, 'BAIK', 109]],
  ] as const)('of %s', (_, it, expected) => expect(lift(it)).toEqual(expected));

  it.each([
    ['the best value', iki(40, 40, 44)],
    ['far beyond it', iki(40, 40, 400)],
    ['a target that cannot be exceeded, met', iki(100, 100, 100, { cannotExceed: true })],
    ['one that was exceeded all the same', iki(100, 100, 105, { cannotExceed: true })],
    ['no accident', iki(0, 0, 0, KHUSUS)],
    ['a target of zero', iki(0, 0, 5)],
  ])('is nothing for %s', (_, it) => expect(liftOf(it)).toBe(null));

  it('is exact: the first realisation there is better, the last one before is not', () => {
    const quantity = fc.oneof(fc.nat(50), fc.nat(2_000_000), fc.maxSafeNat());
    const measure = fc
      .tuple(quantity, quantity, quantity, fc.constantFrom(...DIRECTIONS), fc.boolean())
      .map(([one, other, realisation, direction, cannotExceed]) => ({
        low: Math.min(one, other),
        high: Math.max(one, other),
        realisation,
        direction,
        cannotExceed,
      }));
    const step: Record<LiftSide, [first: number, before: number]> = {
      AT_LEAST: [0, -1],
      MORE_THAN: [1, 0],
      AT_MOST: [0, 1],
      LESS_THAN: [-1, 0],
    };
    fc.assert(
      fc.property(measure, (it) => {
        const found = liftOf(it);
        if (found === null) return;
        const present = ikiRule(it).outcome;
        const [first, before] = step[found.side].map((by) => found.bound + by) as [number, number];
        const at = (realisation: number) => ikiRule({ ...it, realisation }).outcome;
        expect(at(first)).toMatchObject({ category: found.category, value: found.value });
        const rank = IKI_CATEGORIES.indexOf(found.category) - IKI_CATEGORIES.indexOf(present.category);
        expect(rank).toBeLessThanOrEqual(0);
        expect(found.value).toBeGreaterThanOrEqual(present.value);
        if (before < 0 || !Number.isSafeInteger(before)) return;
        if (rank < 0) expect(at(before).category).toBe(present.category);
        else expect(at(before).value).toBeLessThanOrEqual(found.value);
      }),
      { numRuns: 500 },
    );
  });
});

const scored = (number: number, percent: number | null, over: Partial<ScoredIki> = {}): ScoredIki => ({
  number,
  kind: 'UTAMA',
  direction: 'NORMAL',
  low: 1_000_000,
  high: 1_000_000,
  cannotExceed: false,
  realisation: percent === null ? null : percent * 10_000,
  ...over,
});
type Input = Parameters<typeof limitsRule>[0];
const nothing: Input = { indicators: [], workResult: null, workBehaviour: null, behaviours: [] };
const limits = (over: Partial<Input>) => limitsRule({ ...nothing, ...over }).outcome;
const numbers = (...indicators: ScoredIki[]) => limits({ indicators }).indicators.map(({ number }) => number);

describe('what limits a result', () => {
  it('are the two main indicators of the lowest value, by number where they are equal', () => {
    expect(numbers(scored(4, 90), scored(1, 100), scored(3, 70), scored(2, 90))).toEqual([3, 2]);
    expect(numbers(scored(1, 110), scored(2, 100))).toEqual([2]);
  });

  it('is never what was not reported, what is additional, or what is at its best', () => {
    expect(numbers(scored(1, null), scored(2, 10, { kind: 'TAMBAHAN' }), scored(3, 200))).toEqual([]);
  });

  it('is the value of BerAKHLAK rated lowest, in the official order where they are equal', () => {
    const behaviours: Input['behaviours'] = [
      { behaviour: 'KOLABORATIF', rating: 'DI_BAWAH' },
      { behaviour: 'LOYAL', rating: 'SESUAI' },
      { behaviour: 'AKUNTABEL', rating: 'DI_BAWAH' },
    ];
    const lowest = { behaviour: 'AKUNTABEL', rating: 'DI_BAWAH' };
    expect(limits({ behaviours, workBehaviour: 'SESUAI' }).behaviour).toEqual(lowest);
    expect(limits({ behaviours: behaviours.toReversed() }).behaviour).toEqual(lowest);
  });

  it('is behaviour as a whole where values have no ratings, and nothing where it is best or unrated', () => {
    expect(limits({ workBehaviour: 'SESUAI' }).behaviour).toEqual({ behaviour: null, rating: 'SESUAI' });
    expect(limits({ workBehaviour: 'DI_ATAS' }).behaviour).toBe(null);
    expect(limits({}).behaviour).toBe(null);
  });

  it('says what the matrix gives one rating higher, and that Sangat Baik may need both', () => {
    expect(limits({ workResult: 'SESUAI', workBehaviour: 'SESUAI' })).toMatchObject({
      workResult: { to: 'DI_ATAS', predikat: 'BAIK' },
      workBehaviour: { to: 'DI_ATAS', predikat: 'BAIK' },
      both: 'SANGAT_BAIK',
    });
    const none = { indicators: [], behaviour: null, workResult: null, workBehaviour: null, both: null };
    expect(limits({ workResult: 'DI_ATAS', workBehaviour: 'DI_ATAS' })).toEqual(none);
    expect(limits({ workResult: 'SESUAI' })).toEqual(none);
  });

  it('never gets worse by a lift, whatever the ratings', () => {
    for (const workResult of RATINGS)
      for (const workBehaviour of RATINGS) {
        const now = PREDIKATS.indexOf(PREDIKAT_MATRIX[workResult][workBehaviour]);
        const lifted = limits({ workResult, workBehaviour });
        for (const it of [lifted.workResult?.predikat, lifted.workBehaviour?.predikat, lifted.both])
          if (it) expect(PREDIKATS.indexOf(it)).toBeLessThanOrEqual(now);
      }
  });

  it('does not depend on the order of the indicators', () => {
    const all = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 24 }), fc.nat(130)), {
      selector: ([it]) => it,
    });
    fc.assert(
      fc.property(all, (some) => {
        const indicators = some.map(([number, percent]) => scored(number, percent));
        const found = limits({ indicators });
        expect(limits({ indicators: indicators.toReversed() })).toEqual(found);
        const [first, second] = found.indicators;
        if (first && second) expect(first.value).toBeLessThanOrEqual(second.value);
      }),
    );
  });
});

describe('a profile and its limits', () => {
  it('come together, each with its record, and keep only the numbers of an indicator', () => {
    const indicators = [{ weight: 40, ...scored(1, 90) }];
    const {
      profile,
      limits: found,
      records,
    } = explainProfile(
      {
        indicators,
        attendance: null,
        workResult: 'SESUAI',
        workBehaviour: 'SESUAI',
        behaviours: [],
        opinions: { teamWork: null, feedback: null },
        feedbackGiven: 0,
      },
      DEFAULT_RULE_POLICY,
    );
    expect(profile?.aspects.map(({ value }) => value)).toEqual([8_000, 10_900, 10_900]);
    expect(found.indicators).toMatchObject([{ number: 1, lift: { side: 'AT_LEAST', bound: 1_000_000 } }]);
    expect(records.map((it) => it.rule)).toEqual(['profile', 'result-limits']);
    expect(JSON.parse(JSON.stringify(records))).toEqual(records);
    for (const { inputs } of records) expect(JSON.stringify(inputs)).not.toContain('"weight":40,');
  });
});
