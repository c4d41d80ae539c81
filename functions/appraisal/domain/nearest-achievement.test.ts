import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aVector } from '../../periods/testing/a-vector.ts';
import { achievementsByUnit, nearestAchievement, unitHeldOn } from '../index.ts';

const LAST = '2026-12-31';
const head = (unit: string, parts: Parameters<typeof aVector>[0] = {}) =>
  aVector({ unit, head: true, achievement: 'BAIK', ...parts });

describe('the achievements of units', () => {
  it('are those of their heads, and name the appraisal that has the reason', () => {
    const found = achievementsByUnit([head('DINKES', { employee: 'cccccccccccc' }), aVector()], LAST);
    expect([...found.values()]).toEqual([
      {
        unit: 'DINKES',
        achievement: 'BAIK',
        head: { period: '2026-Q4', employee: 'cccccccccccc', segment: '1' },
      },
    ]);
  });

  it('leave out a unit whose head has none', () => {
    expect(achievementsByUnit([head('DINKES', { achievement: null })], LAST).size).toBe(0);
  });

  it('follow whoever headed the unit on the last day', () => {
    const left = head('DINKES', { achievement: 'ISTIMEWA', to: '2026-11-30' });
    const came = head('DINKES', { achievement: 'KURANG', from: '2026-12-01', employee: 'cccccccccccc' });
    expect(achievementsByUnit([left, came], LAST).get('DINKES')?.achievement).toBe('KURANG');
    expect(achievementsByUnit([left], LAST).size).toBe(0);
  });

  it('follow the definitive head before the Plt, and the Plt where only they have one', () => {
    const acting = head('DINKES', { acting: true, achievement: 'KURANG', employee: 'cccccccccccc' });
    expect(achievementsByUnit([acting], LAST).get('DINKES')?.achievement).toBe('KURANG');
    for (const both of [
      [head('DINKES'), acting],
      [acting, head('DINKES')],
    ])
      expect(achievementsByUnit(both, LAST).get('DINKES')?.achievement).toBe('BAIK');
    const unset = head('DINKES', { achievement: null });
    expect(achievementsByUnit([acting, unset], LAST).get('DINKES')?.achievement).toBe('KURANG');
  });
});

describe('the unit that a person held on a day', () => {
  const first = aVector({ unit: 'DINKES', to: '2026-11-30' });
  const second = aVector({ unit: 'DISDUKCAPIL', segment: '2', from: '2026-12-01' });
  const acting = aVector({ unit: 'BKPSDM', segment: '3', acting: true, from: '2026-10-01' });

  it('is that of the position held then, whichever they are appraised in', () => {
    expect(unitHeldOn([first, second, acting], LAST)).toBe('DISDUKCAPIL');
    expect(unitHeldOn([first, second], '2026-11-30')).toBe('DINKES');
  });

  it('is that held as Plt where there is no other, and none after they left', () => {
    expect(unitHeldOn([first, acting], LAST)).toBe('BKPSDM');
    expect(unitHeldOn([first], LAST)).toBeUndefined();
  });
});

describe('the achievement on an evaluation', () => {
  const found = achievementsByUnit([head('KOTA', { achievement: 'ISTIMEWA' }), head('DINKES.KESMAS')], LAST);

  it('is that of the own unit, or of the nearest above', () => {
    expect(nearestAchievement(['DINKES.KESMAS', 'DINKES', 'KOTA'], found)?.unit).toBe('DINKES.KESMAS');
    expect(nearestAchievement(['DINKES.UMUM', 'DINKES', 'KOTA'], found)?.achievement).toBe('ISTIMEWA');
  });

  it('is none where nobody above has one', () => {
    expect(nearestAchievement(['DINKES.UMUM', 'DINKES'], found)).toBeUndefined();
    expect(nearestAchievement([], found)).toBeUndefined();
  });

  it('never passes over a nearer one', () => {
    const path = ['A', 'B', 'C', 'D', 'E'];
    fc.assert(
      fc.property(fc.subarray(path), (units) => {
        const some = achievementsByUnit(
          units.map((unit) => head(unit)),
          LAST,
        );
        expect(nearestAchievement(path, some)?.unit).toBe(path.find((it) => units.includes(it)));
      }),
    );
  });
});
