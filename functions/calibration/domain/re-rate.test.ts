import { describe, expect, it } from 'vitest';
import type { Vector } from '../../periods/index.ts';
import { resultOf as resultBy } from '../../periods/index.ts';
import { aVector } from '../../periods/testing/a-vector.ts';
import type { ReRating } from './re-rate.ts';
import { reRate } from './re-rate.ts';

const resultOf = (vector: Vector) => resultBy(vector, 'permenpanrb-6-2022@1');
const sealed = aVector({
  p: 2,
  r: 4,
  g: 1,
  v: 7,
  run: '2026-Q4',
  rating: { workResult: 'SESUAI', workBehaviour: 'SESUAI', plan: 2, realisation: 3 },
  result: { predikat: 'BAIK', indicative: null, review: true },
});
const head = { ...sealed, head: true, achievement: 'BAIK' as const };
const nothing: ReRating = { workResult: null, workBehaviour: null, achievement: null, reason: 'Bukti baru.' };

function codeOf(vector: typeof sealed, wish: Partial<ReRating>): string {
  const result = reRate(vector, { ...nothing, ...wish }, resultOf);
  return result.ok ? 'accepted' : result.refusal.code;
}

describe('a re-rating', () => {
  it('changes rating and result, judges what was sealed, and counts itself', () => {
    const wish = { ...nothing, workResult: 'DI_ATAS' as const, workBehaviour: 'DI_ATAS' as const };
    const changed = reRate(sealed, wish, resultOf);
    expect(changed).toMatchObject({
      ok: true,
      value: {
        v: 8,
        g: 2,
        c: 1,
        run: '2026-Q4',
        rating: { workResult: 'DI_ATAS', plan: 2, realisation: 4 },
        result: { predikat: 'SANGAT_BAIK', review: false },
      },
    });
  });

  it('can be the first rating of somebody whom nobody rated', () => {
    const unrated = { ...sealed, rating: null, result: { predikat: null, indicative: null, review: false } };
    const wish = { ...nothing, workResult: 'SESUAI' as const, workBehaviour: 'SESUAI' as const };
    expect(reRate(unrated, wish, resultOf)).toMatchObject({ value: { result: { predikat: 'BAIK' } } });
    expect(codeOf(unrated, { workResult: 'SESUAI' })).toBe('appraisal.work-behaviour-required');
  });

  it('of a head may change the achievement alone, or behaviour alone', () => {
    const better = reRate(head, { ...nothing, achievement: 'ISTIMEWA' }, resultOf);
    expect(better).toMatchObject({
      value: { achievement: 'ISTIMEWA', rating: { workResult: null, workBehaviour: 'SESUAI' } },
    });
    expect(codeOf(head, { workBehaviour: 'DI_ATAS' })).toBe('accepted');
  });

  it('needs a sealed vector: before the seal the assessor rates', () => {
    const wish = { workResult: 'SESUAI', workBehaviour: 'SESUAI' } as const;
    expect(codeOf({ ...sealed, run: undefined }, wish)).toBe('appraisal.not-calibrating');
  });

  it.each<[string, typeof sealed, Partial<ReRating>, string]>([
    [
      'without a reason',
      sealed,
      { workResult: 'SESUAI', workBehaviour: 'SESUAI', reason: '' },
      'appraisal.reason-required',
    ],
    ['without work results', sealed, { workBehaviour: 'SESUAI' }, 'appraisal.work-result-required'],
    ['without behaviour', sealed, { workResult: 'SESUAI' }, 'appraisal.work-behaviour-required'],
    ['with an achievement for who heads nothing', sealed, { achievement: 'BAIK' }, 'appraisal.not-head'],
    [
      'with work results for a head',
      head,
      { workResult: 'SESUAI', workBehaviour: 'SESUAI' },
      'appraisal.head-takes-achievement',
    ],
    ['of a head that changes nothing', head, {}, 'appraisal.work-behaviour-required'],
    [
      'of a head without achievement',
      { ...sealed, head: true },
      { workBehaviour: 'SESUAI' },
      'appraisal.head-needs-achievement',
    ],
    [
      'of an unrated head without behaviour',
      { ...sealed, head: true, rating: null },
      { achievement: 'BAIK' },
      'appraisal.work-behaviour-required',
    ],
  ])('%s is refused', (_, vector, wish, code) => {
    expect(codeOf(vector, wish)).toBe(code);
  });
});
