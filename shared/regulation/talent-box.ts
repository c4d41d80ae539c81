import { cite } from './cite.ts';
import { QUANTITY_SCALE } from './quantity.ts';
import { rule } from './rule.ts';
import type { Potential, Predikat, Rating } from './sets.ts';
import { demandWhole } from './whole.ts';

/** The number of a box, 1 to 9, by performance and potential. */
export type TalentBoxes = Readonly<Record<Rating, Readonly<Record<Potential, number>>>>;

/** What a predikat says about performance in the boxes. */
export const PERFORMANCE_OF: Readonly<Record<Predikat, Rating>> = {
  SANGAT_BAIK: 'DI_ATAS',
  BAIK: 'SESUAI',
  BUTUH_PERBAIKAN: 'DI_BAWAH',
  KURANG: 'DI_BAWAH',
  SANGAT_KURANG: 'DI_BAWAH',
};

const POOL_FROM = 7;

export type TalentBox = {
  box: number;
  performance: Rating;
  potential: Potential;
  /** Whether the box belongs to the pool for succession. */
  pool: boolean;
};

/**
 * Predikat, and potential from 0 to 100 as a quantity (ten-thousandths, compared unrounded) → the talent box. Bounds of potential and
 * the numbers of the boxes are policy.
 */
export const talentBoxRule = rule({
  id: 'talent-box',
  basis: [
    cite('PERMENPANRB-3-2020', {}, 'V2', 'A-071'),
    cite('PERMENPANRB-3-2020', {}, 'D', 'A-072'),
    cite('PERMENPANRB-3-2020', {}, 'V2', 'A-073'),
  ],
  decide: (
    it: {
      predikat: Predikat;
      potential: number;
      from: { high: number; middle: number };
      boxes: TalentBoxes;
    },
    note,
  ): TalentBox => {
    demandWhole('potential', it.potential, 0, 100 * QUANTITY_SCALE);
    const performance = PERFORMANCE_OF[it.predikat];
    const potential = potentialOf(it.potential, it.from);
    const box = it.boxes[performance][potential];
    note('PERFORMANCE', { predikat: it.predikat, performance });
    note('POTENTIAL', { ...it.from, potential });
    return { box, performance, potential, pool: box >= POOL_FROM };
  },
});

function potentialOf(value: number, from: { high: number; middle: number }): Potential {
  if (value >= from.high * QUANTITY_SCALE) return 'TINGGI';
  return value >= from.middle * QUANTITY_SCALE ? 'MENENGAH' : 'RENDAH';
}
