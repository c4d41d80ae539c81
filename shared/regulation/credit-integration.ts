import { cite } from './cite.ts';
import { CREDIT_TERMS } from './credit-tables.ts';
import { QUANTITY_SCALE } from './quantity.ts';
import { rule } from './rule.ts';
import type { Jenjang } from './sets.ts';
import { demandWhole } from './whole.ts';

const MOST_CREDIT = 100_000;

/**
 * Angka kredit from before 2023, carried over: what lies above the floor of the golongan, and with its base, as quantities
 * (ten-thousandths). Floor (nilai dasar) and base (angka kredit dasar) are policy, in whole points. Throws on credit below the floor.
 */
export const creditIntegrationRule = rule({
  id: 'credit-integration',
  basis: [
    cite('PERATURAN-BKN-3-2023', {}, 'V'),
    cite('PERATURAN-BKN-3-2023', {}, 'V2', 'A-052'),
    cite('PERATURAN-BKN-3-2023', {}, 'M', 'A-051'),
  ],
  decide: (
    it: { conventional: number; floor: number; base: number },
    note,
  ): { integrated: number; total: number } => {
    demandWhole('floor', it.floor, 0, MOST_CREDIT);
    demandWhole('base', it.base, 0, MOST_CREDIT);
    const floor = it.floor * QUANTITY_SCALE;
    demandWhole('conventional credit', it.conventional, floor, MOST_CREDIT * QUANTITY_SCALE);
    const integrated = it.conventional - floor;
    note('ABOVE_FLOOR', { floor: it.floor, integrated });
    const total = integrated + it.base * QUANTITY_SCALE;
    note('WITH_BASE', { base: it.base, total });
    return { integrated, total };
  },
});

/** What a new degree adds, as a quantity: a percentage (policy) of the credit that a promotion in the jenjang needs. */
export const degreeCreditRule = rule({
  id: 'degree-credit',
  basis: [cite('PERATURAN-BKN-3-2023', {}, 'U', 'A-058')],
  decide: (it: { jenjang: Jenjang; percent: number }, note): number => {
    demandWhole('percent', it.percent, 0, 100);
    const { forRank } = CREDIT_TERMS[it.jenjang];
    const added = (forRank * QUANTITY_SCALE * it.percent) / 100;
    note('DEGREE', { forRank, percent: it.percent, added });
    return added;
  },
});
