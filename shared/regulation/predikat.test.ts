import { describe, expect, it } from 'vitest';
import { PREDIKAT_MATRIX, predikatRule, workResultRule } from './predikat.ts';
import type { Rating } from './sets.ts';
import { ORGANISATION_ACHIEVEMENTS, PREDIKATS, RATINGS } from './sets.ts';

const rank = (result: Rating, behaviour: Rating): number =>
  PREDIKATS.indexOf(PREDIKAT_MATRIX[result][behaviour]);

describe('the predikat (PermenPANRB 6/2022)', () => {
  it('never gets better when a rating gets worse', () => {
    for (const other of RATINGS)
      for (let i = 1; i < RATINGS.length; i++) {
        const [better, worse] = [RATINGS[i - 1] as Rating, RATINGS[i] as Rating];
        expect(rank(worse, other)).toBeGreaterThanOrEqual(rank(better, other));
        expect(rank(other, worse)).toBeGreaterThanOrEqual(rank(other, better));
      }
  });

  it('is not there without both ratings, and says which is missing', () => {
    const { outcome, record } = predikatRule({ workResult: null, workBehaviour: null });
    expect(outcome).toBeNull();
    expect(record.steps.map(({ code }) => code)).toEqual(['WORK_RESULT_MISSING', 'WORK_BEHAVIOUR_MISSING']);
  });

  it('names row and column of the matrix', () => {
    const { record } = predikatRule({ workResult: 'DI_ATAS', workBehaviour: 'SESUAI' });
    expect(record.steps).toEqual([
      { code: 'MATRIX', values: { row: 'DI_ATAS', column: 'SESUAI', predikat: 'BAIK' } },
    ]);
  });
});

describe('the rating of work results (SE MenPANRB 3/2023)', () => {
  const head = { workBehaviour: null, headOfUnit: true } as const;

  it('of a head of unit is the organisation’s achievement', () => {
    const used = ORGANISATION_ACHIEVEMENTS.map(
      (organisationAchievement) =>
        workResultRule({ ...head, workResult: null, organisationAchievement }).outcome,
    );
    expect(used).toEqual(['DI_ATAS', 'SESUAI', 'DI_BAWAH', 'DI_BAWAH', 'DI_BAWAH']);
  });

  it('of a head of unit ignores a rating that was given', () => {
    const input = { ...head, workResult: 'DI_ATAS', organisationAchievement: 'KURANG' } as const;
    expect(workResultRule(input).outcome).toBe('DI_BAWAH');
  });

  it('of a head of unit is missing without the organisation’s achievement', () => {
    const { outcome, record } = workResultRule({
      ...head,
      workResult: 'DI_ATAS',
      organisationAchievement: null,
    });
    expect(outcome).toBeNull();
    expect(record.steps.map(({ code }) => code)).toEqual(['ORGANISATION_ACHIEVEMENT_MISSING']);
  });

  it('of anybody else is the given one', () => {
    const input = { workBehaviour: null, headOfUnit: false, organisationAchievement: 'KURANG' } as const;
    expect(workResultRule({ ...input, workResult: 'SESUAI' }).outcome).toBe('SESUAI');
    expect(workResultRule({ ...input, workResult: null }).outcome).toBeNull();
  });
});
