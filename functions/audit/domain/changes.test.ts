import { describe, expect, it } from 'vitest';
import { changesBetween, tellRating } from './changes.ts';

describe('changes', () => {
  it('are the fields that differ, in the order of their names', () => {
    const before = { state: 'DRAFT', note: 'a', 'iki.2.realisation': 1 };
    const after = { state: 'SUBMITTED', 'iki.10.realisation': 4, 'iki.2.realisation': 1 };
    expect(changesBetween(before, after)).toEqual([
      { field: 'iki.10.realisation', from: null, to: 4 },
      { field: 'note', from: 'a', to: null },
      { field: 'state', from: 'DRAFT', to: 'SUBMITTED' },
    ]);
  });

  it('of a new item are all its fields', () => {
    expect(changesBetween(undefined, { name: 'Bagian Umum' })).toEqual([
      { field: 'name', from: null, to: 'Bagian Umum' },
    ]);
  });

  it('of a plan are one change with the numbers of the indicators', () => {
    const before = { 'iki.1.plan': 'a', 'iki.2.plan': 'b', 'iki.3.plan': 'c' };
    const after = { 'iki.1.plan': 'a', 'iki.2.plan': 'B', 'iki.10.plan': 'd' };
    expect(changesBetween(before, after)).toEqual([{ field: 'iki.plan', from: '2, 3', to: '2, 10' }]);
  });

  it.each(['rating.workResult', 'rating.note', 'achievement', 'predikat'])('tell a rating: %s', (field) => {
    expect(tellRating([{ field, from: null, to: 'X' }])).toBe(true);
  });

  it('tell no rating when numbers of the realisation change', () => {
    expect(tellRating([{ field: 'iki.1.realisation', from: null, to: 1 }])).toBe(false);
  });
});
