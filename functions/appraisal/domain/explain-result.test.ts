import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultSentenceOf as sentenceOf } from '../../../shared/messages/explanations/result-sentences.ts';
import { withDefaults } from '../../../shared/regulation/policy-values.ts';
import {
  DIRECTIONS,
  ORGANISATION_ACHIEVEMENTS,
  RATINGS,
  RHK_KINDS,
} from '../../../shared/regulation/sets.ts';
import type { Vector } from '../../periods/index.ts';
import { resultOf, scoreInputOf } from '../../periods/index.ts';
import { anIki, aVector } from '../../periods/testing/a-vector.ts';
import type { Content } from '../../skp/index.ts';
import { aContent, anIki as plannedIki, anIkiInWords, anRhk } from '../../skp/testing/a-skp.ts';
import { referenceOf } from './decided.ts';
import type { ToExplain } from './explain-result.ts';
import { explainResult } from './explain-result.ts';

const ofVector = (vector: Vector, plan?: Content, more: Partial<ToExplain> = {}) =>
  explainResult(
    {
      vector,
      score: scoreInputOf(vector),
      plan,
      inWords: plan === undefined ? [] : [9],
      attendance: null,
      feedbackGiven: 0,
      rules: RULES,
      policy: withDefaults({}),
      ...more,
    },
    sentenceOf,
  );

const RULES = 'permenpanrb-6-2022@1';
const judged = { plan: 1, realisation: 1 };
const rated = aVector({
  r: 1,
  g: 1,
  iki: [anIki({ realisation: 132_000 }), anIki({ number: 2, realisation: 108_000 })],
  rating: { workResult: 'SESUAI', workBehaviour: 'DI_ATAS', ...judged },
});
/** A main result with both indicators, an additional one, and a main one in words. */
const plan = aContent({
  rhk: [
    anRhk({ iki: [plannedIki(), plannedIki({ number: 2 })] }),
    anRhk({ number: 2, kind: 'TAMBAHAN', iki: [plannedIki({ number: 3 })] }),
    anRhk({ number: 3, iki: [anIkiInWords({ number: 9 })] }),
  ],
});

const quantity = fc.oneof(
  fc.nat(40).map((it) => it * 10_000),
  fc.nat(2_000_000),
);
const anyVector: fc.Arbitrary<Vector> = fc
  .record({
    iki: fc.array(
      fc.record({
        kind: fc.constantFrom(...RHK_KINDS),
        direction: fc.constantFrom(...DIRECTIONS),
        cannotExceed: fc.boolean(),
        targets: fc.tuple(quantity, quantity).map((it) => [{ low: Math.min(...it), high: Math.max(...it) }]),
        realisation: fc.option(quantity),
      }),
      { maxLength: 8 },
    ),
    rating: fc.option(
      fc.record({
        workResult: fc.option(fc.constantFrom(...RATINGS)),
        workBehaviour: fc.constantFrom(...RATINGS),
        plan: fc.constant(1),
        realisation: fc.nat(2),
      }),
    ),
    achievement: fc.option(fc.constantFrom(...ORGANISATION_ACHIEVEMENTS)),
    head: fc.boolean(),
  })
  .map(({ iki, ...it }) =>
    aVector({ ...it, r: 1, iki: iki.map((one, at) => anIki({ ...one, number: at + 1 })) }),
  );

describe('what is explained', () => {
  it('is what the close decided, whatever the numbers are', () => {
    fc.assert(
      fc.property(anyVector, (vector) => {
        const result = resultOf(vector, RULES);
        const explained = ofVector({ ...vector, run: vector.period, result });
        expect([explained.predikat, explained.indicative]).toEqual([result.predikat, result.indicative]);
        expect(explained.iki.map((it) => it.number)).toEqual(
          vector.iki.filter((it) => it.realisation !== null).map((it) => it.number),
        );
      }),
    );
  });

  it('is never told of a result that its rules do not give', () => {
    const result = { ...resultOf(rated, RULES), predikat: 'SANGAT_BAIK' as const };
    expect(() => ofVector({ ...rated, run: '2026-Q4', result })).toThrow('not what its rules give');
  });

  it('has a sentence for every step of every rule, and nothing that only a programmer reads', () => {
    fc.assert(
      fc.property(anyVector, fc.boolean(), (vector, withPlan) => {
        const { explanation } = ofVector(vector, withPlan ? plan : undefined);
        for (const rule of explanation.rules) {
          expect(rule.sentences.id).toHaveLength(rule.steps.length);
          expect(rule.basis.length).toBeGreaterThan(0);
        }
        const all = [...explanation.sentences.id, ...explanation.sentences.en].join('\n');
        expect(all).not.toMatch(/undefined|null|NaN|\[object|[A-Z]_[A-Z]|\{/);
      }),
    );
  });
});

describe('a result with its plan', () => {
  it('tells predikat, each indicator with achievement and category, and the values beside it', () => {
    const explained = ofVector(rated, plan);
    expect(explained).toMatchObject({
      predikat: 'BAIK',
      workResult: { given: 'SESUAI', used: 'SESUAI', suggested: 'SESUAI' },
      workBehaviour: 'DI_ATAS',
      iki: [
        { number: 1, achievement: 11_000, value: 12_000, category: 'SANGAT_BAIK' },
        { number: 2, achievement: 9_000, value: 8_000, category: 'CUKUP' },
      ],
      indicative: 10_000,
      skpValue: { main: 10_000, additional: 0, total: 10_000 },
    });
    expect(explained.explanation.rules.map((it) => it.rule)).toEqual([
      'work-result',
      'predikat-matrix',
      'iki-value',
      'iki-value',
      'indicative-value',
      'skp-value',
      'suggested-work-result',
      'profile',
      'result-limits',
    ]);
    const told = explained.explanation.sentences.id.join('\n');
    expect(told).toContain('Indikator yang diuraikan dengan kata-kata tidak ikut dihitung: nomor 9.');
    expect(told).toContain('Hasil kerja tambahan nomor 2 tidak menambah nilai');
  });

  it('takes weights only where policy says so, all indicators of a result have one and they total 100', () => {
    const weighed = (...weights: number[]) => {
      const iki = rated.iki.map((it, at) => ({ ...it, weight: weights[at] ?? 0 }));
      const policy = withDefaults({ ikiAggregation: 'BOBOT' });
      return ofVector({ ...rated, iki }, plan, { policy }).skpValue?.main;
    };
    expect(weighed(75, 25)).toBe(11_000);
    expect(weighed(75, 20)).toBe(10_000);
    expect(weighed(100, 0)).toBe(10_000);
    const iki = rated.iki.map((it, at) => ({ ...it, weight: at === 0 ? 75 : 25 }));
    expect(ofVector({ ...rated, iki }, plan).skpValue?.main).toBe(10_000);
  });

  it('suggests nothing to whom the organisation’s achievement rates', () => {
    const head = { ...rated, head: true, achievement: 'ISTIMEWA' as const };
    expect(ofVector(head, plan).workResult).toEqual({
      given: 'SESUAI',
      used: 'DI_ATAS',
      suggested: null,
    });
  });

  it('has no value of the SKP while no plan is agreed', () => {
    expect(ofVector(aVector({ p: 0, iki: [] }))).toMatchObject({
      predikat: null,
      skpValue: null,
      workResult: { given: null, used: null, suggested: null },
    });
  });
});

describe('what orients beside a result', () => {
  it('is the profile of the three aspects, in which a part without data is missing and never zero', () => {
    const attendance = {
      workDays: 60,
      present: 60,
      lateMinutes: 0,
      earlyMinutes: 0,
      absentWithReason: 0,
      absentWithoutReason: 0,
      leaveDays: 0,
      missedCeremonies: 0,
    };
    const without = ofVector(rated, plan).profile?.aspects.find((it) => it.aspect === 'DISIPLIN');
    expect(without?.parts.find((it) => it.part === 'KEHADIRAN')).toMatchObject({ value: null });
    const explained = ofVector(rated, plan, { attendance, feedbackGiven: 2 });
    const discipline = explained.profile?.aspects.find((it) => it.aspect === 'DISIPLIN');
    expect(discipline?.parts.find((it) => it.part === 'KEHADIRAN')).toMatchObject({ value: 10_900 });
    expect(explained.explanation.sentences.id.join('\n')).toContain('Ada 2 umpan balik berupa kata-kata');
  });

  it('names what limits and what would lift, and changes nothing of the decision', () => {
    const explained = ofVector(rated, plan);
    expect(explained.limits).toMatchObject({
      indicators: [{ number: 2, lift: { side: 'AT_LEAST', bound: 120_000 } }],
      workResult: { to: 'DI_ATAS', predikat: 'SANGAT_BAIK' },
    });
    expect(ofVector(rated, plan, { feedbackGiven: 5 }).decided).toEqual(explained.decided);
  });
});

describe('the reference of a decision', () => {
  it('is of the numbers alone: words of the plan do not change it', () => {
    const explained = ofVector(rated, plan);
    expect(explained.decided).toEqual(referenceOf(scoreInputOf(rated), RULES));
    expect(explained.decided).toEqual(ofVector(rated).decided);
    expect(explained.decided.rules).not.toContain('skp-value');
  });

  it('changes with the rating', () => {
    const other = {
      ...rated,
      rating: { workResult: 'DI_ATAS', workBehaviour: 'DI_ATAS', ...judged } as const,
    };
    expect(ofVector(other).decided.hash).not.toBe(ofVector(rated).decided.hash);
  });
});
