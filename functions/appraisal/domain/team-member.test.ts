import { describe, expect, it } from 'vitest';
import { anIki, aVector } from '../../periods/testing/a-vector.ts';
import { teamMember } from './team-member.ts';

const rating = { workResult: 'SESUAI', workBehaviour: 'SESUAI', plan: 1, realisation: 0 } as const;

describe('a row of a team list', () => {
  it('counts what is reported and says what is planned and rated', () => {
    const iki = [anIki({ realisation: 0 }), anIki({ number: 2 })];
    expect(teamMember(aVector({ iki, rating, g: 3 }), 'bbbbbbbbbbbb', true)).toMatchObject({
      id: '2026-Q4.aaaaaaaaaaaa.1',
      planAgreed: true,
      iki: { reported: 1, total: 2 },
      realisationVersion: 0,
      rating: { done: true, needsReview: true, version: 3 },
    });
  });

  it('takes a head for rated only once the achievement is set', () => {
    const head = aVector({ head: true, rating: { ...rating, workResult: null } });
    expect(teamMember(head, 'bbbbbbbbbbbb', false).rating?.done).toBe(false);
    expect(teamMember({ ...head, achievement: 'BAIK' }, 'bbbbbbbbbbbb', false).rating?.done).toBe(true);
  });

  it('shows neither rating nor predikat, and of the own row not even whether it is rated', () => {
    const row = teamMember(aVector({ rating, g: 3 }), 'aaaaaaaaaaaa', false);
    expect(row.rating).toBeUndefined();
    expect(JSON.stringify(teamMember(aVector({ rating }), 'bbbbbbbbbbbb', false))).not.toContain('SESUAI');
  });
});
