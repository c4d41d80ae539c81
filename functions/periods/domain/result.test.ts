import { describe, expect, it } from 'vitest';
import { aVector, anIki } from '../testing/a-vector.ts';
import { resultOf as resultBy } from './result.ts';
import type { Vector } from './vector.ts';

const RULES = 'permenpanrb-6-2022@1';
const resultOf = (vector: Vector) => resultBy(vector, RULES);

const rated = { workResult: 'SESUAI', workBehaviour: 'DI_ATAS', plan: 1, realisation: 2 } as const;

describe('the result of a vector', () => {
  it('is Belum Dinilai without a rating, with the indicative value all the same', () => {
    const vector = aVector({ iki: [anIki({ realisation: 120_000 })], r: 1 });
    expect(resultOf(vector)).toEqual({ predikat: null, indicative: 10_900, review: false });
  });

  it('takes the predikat from the matrix and flags a realisation that is newer than the rating', () => {
    expect(resultOf(aVector({ rating: rated, r: 2 }))).toEqual({
      predikat: 'BAIK',
      indicative: null,
      review: false,
    });
    expect(resultOf(aVector({ rating: rated, r: 3 })).review).toBe(true);
  });

  it('measures a year against the last of its five targets', () => {
    const quarters = [1, 2, 3, 4].map((it) => ({ low: it * 10_000, high: it * 10_000 }));
    const iki = [anIki({ targets: [...quarters, { low: 100_000, high: 100_000 }], realisation: 100_000 })];
    expect(resultOf(aVector({ period: '2026', iki })).indicative).toBe(10_900);
  });

  it("gives a head of unit the organisation's achievement as work result, and nothing without one", () => {
    const head = aVector({ head: true, rating: { ...rated, workResult: null }, r: 2 });
    expect(resultOf({ ...head, achievement: 'ISTIMEWA' }).predikat).toBe('SANGAT_BAIK');
    expect(resultOf(head).predikat).toBeNull();
  });

  it('refuses an indicator without a target', () => {
    expect(() => resultOf(aVector({ iki: [anIki({ targets: [] })] }))).toThrow('IKI 1 has no target');
  });

  it('is never made by other rules than those that the period has pinned', () => {
    expect(() => resultBy(aVector(), 'permenpanrb-9-2030@1')).toThrow(
      'rule set "permenpanrb-9-2030@1" is not known here',
    );
    expect(() => resultBy(aVector(), '')).toThrow('rule set "" is not known here');
  });
});
