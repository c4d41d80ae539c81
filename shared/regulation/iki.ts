import { cite } from './cite.ts';
import type { Fraction } from './fraction.ts';
import { roundHalfUp } from './fraction.ts';
import type { Band } from './iki-bands.ts';
import { BANDS, TOP } from './iki-bands.ts';
import type { IkiMeasure } from './iki-measure.ts';
import { checkMeasure, compare } from './iki-measure.ts';
import { rule } from './rule.ts';
import type { IkiCategory } from './sets.ts';

/** Achievement in hundredths of a percent and value in hundredths, both rounded half up; the category is of the unrounded number. */
export type IkiValue = { achievement: number; value: number; category: IkiCategory };

/** The achievement of an indicator, 1 is 100 %, unrounded. Throws `RangeError` on what are no quantities. */
export function exactAchievement(it: IkiMeasure): Fraction {
  checkMeasure(it);
  const compared = compare(it);
  const r = BigInt(compared.realisation);
  const d = BigInt(compared.target);
  if (it.direction === 'NORMAL') return { n: r, d };
  return { n: 2n * d > r ? 2n * d - r : 0n, d };
}

function exactBand({ n, d }: Fraction, cannotExceed: boolean): Pick<Band, 'category' | 'line'> {
  if (n === d && cannotExceed) return TOP;
  const band = BANDS.find(({ upTo }) => {
    const over = n * BigInt(upTo.d) - d * BigInt(upTo.n);
    return over < 0n || (over === 0n && upTo.included);
  });
  return band ?? TOP;
}

/** The value of an indicator in hundredths, unrounded. Throws `RangeError` on what are no quantities. */
export function exactIkiValue(it: IkiMeasure): Fraction {
  const achieved = exactAchievement(it);
  const { slope, shift, per } = exactBand(achieved, it.cannotExceed).line;
  return { n: BigInt(slope) * achieved.n + BigInt(shift) * achieved.d, d: BigInt(per) * achieved.d };
}

/** Achievement, value and category of one indicator (`number` only marks whose record it is): an objective overlay, never a rating by itself. */
export const ikiRule = rule({
  id: 'iki-value',
  basis: [
    cite('PERMENPANRB-8-2021', {}, 'V'),
    cite('PERMENPANRB-8-2021', {}, 'D', 'A-006'),
    cite('PERMENPANRB-8-2021', {}, 'D', 'A-007'),
    cite('PERMENPANRB-8-2021', {}, 'M', 'A-008'),
    cite('PERMENPANRB-8-2021', {}, 'D', 'A-009'),
    cite('PERMENPANRB-8-2021', {}, 'D', 'A-010'),
    cite('PERMENPANRB-8-2021', {}, 'D', 'A-011'),
    cite('PERMENPANRB-8-2021', {}, 'D', 'A-012'),
  ],
  decide: (it: IkiMeasure & { number?: number }, note): IkiValue => {
    const { n, d } = exactAchievement(it);
    if (it.low <= it.realisation && it.realisation <= it.high) note('WITHIN_TARGET', null);
    else note('MEASURED_AGAINST', it.realisation < it.low ? it.low : it.high);
    const achievement = roundHalfUp({ n: 10_000n * n, d });
    const { category, line } = exactBand({ n, d }, it.cannotExceed);
    const value = roundHalfUp(exactIkiValue(it));
    note('ACHIEVEMENT', achievement);
    if (n === d && it.cannotExceed) note('CANNOT_EXCEED', null);
    note('VALUE', { category, ...line, value });
    return { achievement, value, category };
  },
});
