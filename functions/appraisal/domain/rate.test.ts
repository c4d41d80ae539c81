import { describe, expect, it } from 'vitest';
import { aVector } from '../../periods/testing/a-vector.ts';
import { rate, setAchievement } from './rate.ts';

const wish = { workResult: 'SESUAI', workBehaviour: 'DI_ATAS' } as const;
const codeOf = (result: ReturnType<typeof rate>): string => (result.ok ? 'accepted' : result.refusal.code);

describe('a rating', () => {
  it('pins the plan and the realisation that it judged', () => {
    const rated = rate(aVector({ p: 2, r: 3 }), wish);
    expect(rated).toMatchObject({ ok: true, value: { g: 1, v: 2, rating: { plan: 2, realisation: 3 } } });
  });

  it('pins the older versions that the assessor saw, and refuses versions that do not exist yet', () => {
    const vector = aVector({ p: 2, r: 3 });
    const older = rate(vector, { ...wish, judged: { plan: 1, realisation: 2 } });
    expect(older).toMatchObject({ ok: true, value: { rating: { plan: 1, realisation: 2 } } });
    expect(codeOf(rate(vector, { ...wish, judged: { plan: 2, realisation: 4 } }))).toBe(
      'appraisal.judged-unknown',
    );
    expect(codeOf(rate(vector, { ...wish, judged: { plan: 3, realisation: 3 } }))).toBe(
      'appraisal.judged-unknown',
    );
  });

  it('is possible without plan and realisation', () => {
    expect(codeOf(rate(aVector({ p: 0, r: 0, iki: [] }), wish))).toBe('accepted');
  });

  it('needs work results, but for a head of unit', () => {
    expect(codeOf(rate(aVector(), { ...wish, workResult: null }))).toBe('appraisal.work-result-required');
  });

  it('of a head takes work results from the achievement, which must stand first, and cites why', () => {
    const head = aVector({ head: true });
    const behaviour = { ...wish, workResult: null };
    expect(codeOf(rate({ ...head, achievement: 'BAIK' }, behaviour))).toBe('accepted');
    expect(codeOf(rate({ ...head, achievement: 'BAIK' }, wish))).toBe('appraisal.head-takes-achievement');
    const early = rate(head, behaviour);
    expect(codeOf(early)).toBe('appraisal.head-needs-achievement');
    expect(!early.ok && early.refusal.citations.length).toBeGreaterThan(0);
  });
});

describe("the organisation's achievement", () => {
  it('stands on the vector of a head and on no other', () => {
    const head = setAchievement(aVector({ head: true, g: 4 }), 'ISTIMEWA');
    expect(head).toMatchObject({ ok: true, value: { achievement: 'ISTIMEWA', g: 5 } });
    expect(codeOf(setAchievement(aVector(), 'ISTIMEWA'))).toBe('appraisal.not-head');
  });
});
