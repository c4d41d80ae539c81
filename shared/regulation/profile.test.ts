import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactMean } from './indicative.ts';
import type { ProfileData } from './profile-parts.ts';
import { profileRule } from './profile.ts';
import { DEFAULT_RULE_POLICY as policy } from './rule-policy.ts';
import type { ScoredIki } from './score.ts';
import type { DisciplineUse, ProfilePart } from './sets.ts';
import { BEHAVIOURS, PROFILE_PARTS, RATINGS, RHK_KINDS } from './sets.ts';

const iki = (percent: number | null, over: Partial<ScoredIki> = {}): ScoredIki => ({
  number: 1,
  kind: 'UTAMA',
  direction: 'NORMAL',
  low: 1_000_000,
  high: 1_000_000,
  cannotExceed: false,
  realisation: percent === null ? null : percent * 10_000,
  ...over,
});
const present = {
  workDays: 20,
  present: 20,
  lateMinutes: 0,
  earlyMinutes: 0,
  absentWithReason: 0,
  absentWithoutReason: 0,
  leaveDays: 0,
  missedCeremonies: 0,
};
const nothing: ProfileData = {
  indicators: [],
  attendance: null,
  workBehaviour: null,
  behaviours: [],
  opinions: { teamWork: null, feedback: null },
  feedbackGiven: 0,
};
type Input = Parameters<typeof profileRule>[0];
const profile = (over: Partial<Input>) => profileRule({ ...policy, ...nothing, ...over }).outcome;
const partOf = (part: ProfilePart, over: Partial<Input>) =>
  profile(over)
    ?.aspects.flatMap(({ parts }) => parts)
    .find((it) => it.part === part);

describe('the indicative profile', () => {
  it('is what was expected, 109, where everything was exactly as expected', () => {
    const all = profile({
      indicators: [iki(100), iki(100, { kind: 'TAMBAHAN' })],
      attendance: present,
      workBehaviour: 'SESUAI',
      opinions: { teamWork: 10_900, feedback: 10_900 },
    });
    expect(all?.aspects.map(({ aspect, weight, value }) => [aspect, weight, value])).toEqual([
      ['TARGET', 60, 10_900],
      ['DISIPLIN', 20, 10_900],
      ['KONTRIBUSI', 20, 10_900],
    ]);
    expect(all?.value).toBe(10_900);
  });

  it('weighs aspects by policy and rounds once, from the exact number', () => {
    const third = { ...iki(0), low: 30_000, high: 30_000, realisation: 29_000 };
    const it = profile({ indicators: [third], attendance: present });
    expect(it?.aspects[0]?.value).toBe(8_667);
    // (3 × 8,666.66… + 10,900) / 4 = 9,225; from the rounded aspect it would be 9,225.25.
    expect(it?.value).toBe(9_225);
    expect(profile({ indicators: [iki(90)], workBehaviour: 'DI_ATAS' })?.value).toBe(9_600);
  });

  it('gives the weight of a missing part to the others of its aspect, by theirs', () => {
    const parts = { attendance: { ...present, present: 10, absentWithoutReason: 10 } };
    expect(profile({ ...parts, workBehaviour: 'DI_ATAS' })?.aspects[1]?.value).toBe(8_070);
    expect(profile(parts)?.aspects[1]?.value).toBe(5_450);
  });

  it('is of the aspects that have data, and missing without any: never zero', () => {
    const discipline = profile({ attendance: { ...present, lateMinutes: 4_500 } });
    expect(discipline?.value).toBe(5_450);
    expect(discipline?.aspects[0]).toMatchObject({
      value: null,
      parts: [{ value: null, source: 'MISSING' }],
    });
    expect(profile({ indicators: [iki(null)], feedbackGiven: 12 })).toBe(null);
    expect(profile({ indicators: [iki(0)] })?.value).toBe(0);
  });

  it('has the value of main results that the score has', () => {
    const some = [iki(95), iki(101), iki(null), iki(30), iki(120, { kind: 'TAMBAHAN' })];
    const mean = exactMean([95, 101, 30].map((it) => ({ ...iki(it), realisation: it * 10_000 })));
    expect(profile({ indicators: some })?.aspects[0]?.value).toBe(mean);
    expect(partOf('HASIL_TAMBAHAN', { indicators: some })?.value).toBe(12_000);
  });
});

describe('a value of BerAKHLAK in the profile', () => {
  const own = { behaviours: [{ behaviour: 'HARMONIS', rating: 'DI_BAWAH' }] } as const;

  it('has its own rating before that of behaviour as a whole', () => {
    const rated = { ...own, workBehaviour: 'DI_ATAS' } as const;
    expect(partOf('HARMONIS', rated)).toMatchObject({ value: 7_000, source: 'OWN_RATING' });
    expect(partOf('KOLABORATIF', rated)).toMatchObject({ value: 12_000, source: 'WHOLE_BEHAVIOUR' });
  });

  it('is missing where policy lets nothing stand in for it', () => {
    const strict = { ...own, workBehaviour: 'DI_ATAS', wholeBehaviourStandsIn: false } as const;
    expect(partOf('HARMONIS', strict)?.value).toBe(7_000);
    expect(partOf('KOLABORATIF', strict)).toMatchObject({ value: null, source: 'MISSING' });
  });

  it('is that of Kompeten where others are helped to learn', () => {
    const it = { behaviours: [{ behaviour: 'KOMPETEN', rating: 'DI_ATAS' }] } as const;
    expect(partOf('MEMBANTU_BELAJAR', it)).toMatchObject({ value: 12_000, source: 'OWN_RATING' });
  });
});

describe('attendance in the profile', () => {
  const late = { attendance: { ...present, lateMinutes: 900 }, workBehaviour: 'SESUAI' } as const;

  it('is shown and does not count where policy counts it elsewhere', () => {
    const elsewhere = { ...late, disciplineCountsIn: ['TPP', 'RATING_PERILAKU'] as const };
    expect(profile(elsewhere)?.aspects[1]?.value).toBe(10_900);
    expect(partOf('KEHADIRAN', elsewhere)).toMatchObject({ value: 9_810, source: 'NOT_COUNTED' });
    expect(profile({ attendance: late.attendance, disciplineCountsIn: [] })).toBe(null);
    expect(profile(late)?.aspects[1]?.value).toBe(10_246);
  });

  it('never counts in three places, twice in one, or in one that there is not', () => {
    for (const uses of [['PROFIL', 'TPP', 'RATING_PERILAKU'], ['TPP', 'TPP'], ['GAJI']])
      expect(() => profile({ disciplineCountsIn: uses as DisciplineUse[] })).toThrow(RangeError);
  });
});

const rating = fc.option(fc.constantFrom(...RATINGS), { nil: null });
const value = fc.option(fc.nat(12_000), { nil: null });
const anyData: fc.Arbitrary<ProfileData> = fc.record({
  indicators: fc.array(
    fc
      .tuple(fc.option(fc.nat(150), { nil: null }), fc.constantFrom(...RHK_KINDS))
      .map(([percent, kind]) => iki(percent, { kind })),
    { maxLength: 5 },
  ),
  attendance: fc.option(
    fc.record(Object.fromEntries(Object.keys(present).map((it) => [it, fc.nat(300)]))) as fc.Arbitrary<
      typeof present
    >,
    { nil: null },
  ),
  workBehaviour: rating,
  behaviours: fc
    .subarray([...BEHAVIOURS])
    .chain((some) =>
      fc.tuple(
        ...some.map((behaviour) => fc.constantFrom(...RATINGS).map((it) => ({ behaviour, rating: it }))),
      ),
    ),
  opinions: fc.record({ teamWork: value, feedback: value }),
  feedbackGiven: fc.nat(50),
});

describe('every profile', () => {
  it('lies between its parts, and so does each aspect', () => {
    fc.assert(
      fc.property(anyData, (data) => {
        const it = profile(data);
        for (const aspect of it?.aspects ?? []) {
          const values = aspect.parts.flatMap((part) => part.value ?? []);
          expect(aspect.value === null).toBe(values.length === 0);
          if (aspect.value === null) continue;
          expect(aspect.value).toBeGreaterThanOrEqual(Math.min(...values));
          expect(aspect.value).toBeLessThanOrEqual(Math.max(...values));
        }
        const values = it?.aspects.flatMap((aspect) => aspect.value ?? []) ?? [];
        if (it === null) return;
        expect(it.value).toBeGreaterThanOrEqual(Math.min(...values));
        expect(it.value).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });

  it('never falls when a main result or a rating rises', () => {
    fc.assert(
      fc.property(anyData, fc.nat(150), fc.nat(50), fc.constantFrom(0, 1), (data, percent, more, step) => {
        const at = (one: number) =>
          profile({ ...data, indicators: [...data.indicators, iki(one)] })?.value ?? -1;
        expect(at(percent + more)).toBeGreaterThanOrEqual(at(percent));
        const rated = (one: number) => profile({ ...data, workBehaviour: RATINGS[one] ?? null })?.value ?? 0;
        expect(rated(step)).toBeGreaterThanOrEqual(rated(step + 1));
      }),
    );
  });

  it('does not depend on the order of indicators, values, aspects and parts', () => {
    fc.assert(
      fc.property(anyData, (data) => {
        const turned = profile({
          ...data,
          indicators: data.indicators.toReversed(),
          behaviours: data.behaviours.toReversed(),
          profileWeights: policy.profileWeights
            .map((it) => ({ ...it, parts: it.parts.toReversed() }))
            .toReversed(),
        });
        const it = profile(data);
        expect(turned?.value).toBe(it?.value);
        expect(turned?.aspects.map((one) => one.value).toReversed()).toEqual(
          it?.aspects.map((one) => one.value),
        );
      }),
    );
  });
});

describe('the weights', () => {
  it('of the default are 100 together and name each part once', () => {
    const sum = (all: readonly { weight: number }[]) => all.reduce((so, { weight }) => so + weight, 0);
    expect(sum(policy.profileWeights)).toBe(100);
    for (const { parts } of policy.profileWeights) expect(sum(parts)).toBe(100);
    const parts = policy.profileWeights.flatMap((it) => it.parts.map(({ part }) => part));
    expect(parts.toSorted()).toEqual([...PROFILE_PARTS].toSorted());
  });

  const [target, ...others] = policy.profileWeights;
  it.each([
    ['aspects below 100', others],
    ['parts below 100', [{ aspect: 'TARGET', weight: 100, parts: [{ part: 'IKI', weight: 99 }] }]],
    ['an aspect twice', [target, target, ...others]],
    [
      'a negative weight',
      [
        { ...target, weight: -1 },
        { ...others[0], weight: 101 },
      ],
    ],
  ])('refuse %s', (_, profileWeights) => {
    expect(() => profile({ profileWeights } as Partial<Input>)).toThrow(RangeError);
  });
});
