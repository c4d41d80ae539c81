import { cite } from './cite.ts';
import { roundHalfUp } from './fraction.ts';
import { QUANTITY_SCALE } from './quantity.ts';
import { rule } from './rule.ts';
import type { Predikat, TppBase } from './sets.ts';
import { demandWhole } from './whole.ts';

/** From how many minutes late or early which percentage is taken off, fewest minutes first. */
export type TppTimeBand = { code: string; from: number; percent: number };

/** Percentages of deductions, as people write them. */
export type TppDeductions = {
  /** A working day without notice. */
  absentDay: number;
  late: readonly TppTimeBand[];
  early: readonly TppTimeBand[];
  /** Not taking part in an assembly or ceremony. */
  ceremony: { percent: number; base: TppBase };
};

/** `percent` is a quantity (ten-thousandths of a percent), taken off `count` times; `base` where it is not that of all. */
export type TppDeduction = { code: string; percent: number; count: number; base: TppBase | null };

type TppInput = {
  /** Pagu of the month, in whole rupiah. */
  ceiling: number;
  /** Percent of the ceiling, as quantities; together 100. */
  productivityWeight: number;
  disciplineWeight: number;
  /** What productivity is multiplied by, as a quantity: 1 is 10,000. */
  factor: number;
  deductions: readonly TppDeduction[];
  base: TppBase;
  /** Cut of a hukuman disiplin off the sum, percent as a quantity. */
  sanction: number;
};

/** Whole rupiah; `total` is rounded from the exact sum after the cut, before taxes and contributions. */
export type Tpp = { productivity: number; discipline: number; total: number };

const WHOLE = 100 * QUANTITY_SCALE;
const MOST_RUPIAH = 1_000_000_000_000;

/**
 * TPP of a month: productivity by its factor, and discipline less its deductions, which take no more than that component. Weights,
 * base, percentages and factor are an agency's policy. Throws on weights that are not 100 together and on numbers out of bounds.
 */
export const tppRule = rule({
  id: 'tpp',
  basis: [
    cite('PP-12-2019', { pasal: '58' }, 'V'),
    cite('KEPMENDAGRI-900-4700-2020', {}, 'M', 'A-066'),
    cite('KEPMENDAGRI-900-4700-2020', {}, 'U', 'A-067'),
    cite('KEPMENDAGRI-900-4700-2020', {}, 'V2', 'A-068'),
    cite('KEPMENDAGRI-900-4700-2020', {}, 'D', 'A-070'),
  ],
  decide: (it: TppInput, note): Tpp => {
    demandTpp(it);
    // Everything in rupiah times percent squared, so that nothing is divided before the end.
    const whole = BigInt(WHOLE);
    const ceiling = BigInt(it.ceiling) * whole * whole;
    const part = (weight: number): bigint => (ceiling / whole) * BigInt(weight);
    const productivity = (part(it.productivityWeight) / whole) * BigInt(it.factor * 100);
    const component = part(it.disciplineWeight);
    const taken = it.deductions.reduce((sum, { percent, count, base }) => {
      const of = (base ?? it.base) === 'TOTAL' ? ceiling : component;
      return sum + (of / whole) * BigInt(percent) * BigInt(count);
    }, 0n);
    const discipline = taken > component ? 0n : component - taken;
    const rupiah = (exact: bigint): number => roundHalfUp({ n: exact, d: whole * whole });
    note('PRODUCTIVITY', { weight: it.productivityWeight, factor: it.factor, rupiah: rupiah(productivity) });
    note('DEDUCTED', { component: rupiah(component), asked: rupiah(taken), left: rupiah(discipline) });
    const n = (productivity + discipline) * BigInt(WHOLE - it.sanction);
    const total = roundHalfUp({ n, d: whole * whole * whole });
    if (it.sanction > 0) note('SANCTION', { percent: it.sanction });
    note('TOTAL', total);
    return { productivity: rupiah(productivity), discipline: rupiah(discipline), total };
  },
});

function demandTpp(it: TppInput): void {
  demandWhole('ceiling', it.ceiling, 0, MOST_RUPIAH);
  demandWhole('weight of productivity', it.productivityWeight, 0, WHOLE);
  const rest = WHOLE - it.productivityWeight;
  demandWhole('weight of discipline', it.disciplineWeight, rest, rest);
  demandWhole('factor', it.factor, 0, 10 * QUANTITY_SCALE);
  demandWhole('sanction', it.sanction, 0, WHOLE);
  for (const { code, percent, count } of it.deductions) {
    demandWhole(`percent of ${code}`, percent, 0, WHOLE);
    demandWhole(`count of ${code}`, count, 0, 10_000);
  }
}

/** The factor of productivity under a predikat, as a quantity; the percentages are policy. */
export const tppFactorRule = rule({
  id: 'tpp-factor',
  basis: [cite('KEPMENDAGRI-900-4700-2020', {}, 'U', 'A-069')],
  decide: (it: { predikat: Predikat; percents: Readonly<Record<Predikat, number>> }, note): number => {
    const percent = it.percents[it.predikat];
    demandWhole('percent', percent, 0, 1_000);
    note('FACTOR', { percent });
    return (percent * QUANTITY_SCALE) / 100;
  },
});

/** Minutes late or early (`null`: no record, the highest band) → the band they fall into, `null` below the first; bands are policy. */
export const tppTimeRule = rule({
  id: 'tpp-time',
  basis: [cite('KEPMENDAGRI-900-4700-2020', {}, 'V2', 'A-068')],
  decide: (it: { minutes: number | null; bands: readonly TppTimeBand[] }, note): TppTimeBand | null => {
    if (it.minutes === null) {
      note('NO_RECORD', null);
      return it.bands.at(-1) ?? null;
    }
    const { minutes } = it;
    demandWhole('minutes', minutes, 0, 1_440);
    const band = it.bands.findLast(({ from }) => minutes >= from) ?? null;
    note('BAND', { minutes, band });
    return band;
  },
});
