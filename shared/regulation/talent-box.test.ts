import { describe, expect, it } from 'vitest';
import { DEFAULT_RULE_POLICY } from './rule-policy.ts';
import type { Predikat } from './sets.ts';
import { PREDIKATS } from './sets.ts';
import { talentBoxRule } from './talent-box.ts';

const { potentialFrom: from, talentBoxes: boxes } = DEFAULT_RULE_POLICY;
const box = (predikat: Predikat, potential: number) =>
  talentBoxRule({ predikat, potential, from, boxes }).outcome;

describe('the talent box', () => {
  it.each([
    [0, 'RENDAH'],
    [779_999, 'RENDAH'],
    [780_000, 'MENENGAH'],
    [899_999, 'MENENGAH'],
    [900_000, 'TINGGI'],
    [1_000_000, 'TINGGI'],
  ])('has for a potential of %i ten-thousandths the column %s', (potential, column) => {
    expect(box('BAIK', potential).potential).toBe(column);
  });

  it('is every number from 1 to 9 once, and a pool of three', () => {
    const all = (['SANGAT_BAIK', 'BAIK', 'KURANG'] as const).flatMap((predikat) =>
      [100_000, 800_000, 950_000].map((potential) => box(predikat, potential)),
    );
    expect(all.map((it) => it.box).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(all.filter((it) => it.pool).map((it) => it.box)).toEqual([7, 9, 8]);
  });

  it('rises with potential, and with the predikat', () => {
    for (const potential of [0, 780_000, 900_000]) {
      const column = PREDIKATS.map((it) => box(it, potential).box);
      expect(column).toEqual(column.toSorted((a, b) => b - a));
    }
    for (const predikat of PREDIKATS) {
      const row = [0, 780_000, 900_000].map((it) => box(predikat, it).box);
      expect(row).toEqual(row.toSorted((a, b) => a - b));
    }
  });

  it('takes other bounds from policy', () => {
    const { outcome } = talentBoxRule({
      predikat: 'BAIK',
      potential: 850_000,
      from: { high: 85, middle: 70 },
      boxes,
    });
    expect(outcome).toEqual({ box: 8, performance: 'SESUAI', potential: 'TINGGI', pool: true });
  });

  it.each([-1, 1_000_001, 0.5, Number.NaN])('refuses a potential of %s', (potential) => {
    expect(() => box('BAIK', potential)).toThrow(RangeError);
  });
});
