import { describe, expect, it } from 'vitest';
import { aVector } from '../../periods/testing/a-vector.ts';
import { achievementsOf } from './achievements.ts';

const head = aVector({ unit: 'DINKES', employee: 'zzzzzzzzzzzz', head: true, achievement: 'BAIK' });
const acting = aVector({ ...head, employee: 'aaaaaaaaaaaa', acting: true, achievement: 'KURANG' });
const other = aVector({ ...head, unit: 'BAPPEDA', achievement: 'ISTIMEWA' });
const notYet = aVector({ ...head, unit: 'DISDIK', achievement: null });

describe('the achievements of units', () => {
  it('are what their heads were given, and of who acts for a head only where there is none', () => {
    expect(achievementsOf([acting, head, notYet])).toEqual({ DINKES: 'BAIK' });
    expect(achievementsOf([acting])).toEqual({ DINKES: 'KURANG' });
  });

  it('do not depend on the order in which they were read', () => {
    const one = JSON.stringify(achievementsOf([head, acting, other]));
    expect(JSON.stringify(achievementsOf([other, acting, head]))).toBe(one);
    expect(one).toBe('{"BAPPEDA":"ISTIMEWA","DINKES":"BAIK"}');
  });
});
