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

/** The same of a realisation that is no quantity, as a mean may be. Throws `RangeError` on targets that are none. */
export function exactAchievementOf(it: Omit<IkiMeasure, 'realisation'>, realisation: Fraction): Fraction {
  checkMeasure({ ...it, realisation: 0 });
  const low = BigInt(it.low) * realisation.d;
  const high = BigInt(it.high) * realisation.d;
  const { n } = realisation;
  if (low <= n && n <= high) return { n: 1n, d: 1n };
  const target = n < low ? low : high;
  if (target === 0n) return { n: it.direction === 'NORMAL' ? 1n : 0n, d: 1n };
  if (it.direction === 'NORMAL') return { n, d: target };
  return { n: 2n * target > n ? 2n * target - n : 0n, d: target };
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
  return exactValueOf(exactAchievement(it), it.cannotExceed);
}

/** Achievement, value and category of an exact achievement. */
export function ikiValueOf(achieved: Fraction, cannotExceed: boolean): IkiValue {
  return {
    achievement: roundHalfUp({ n: 10_000n * achieved.n, d: achieved.d }),
    value: roundHalfUp(exactValueOf(achieved, cannotExceed)),
    category: exactBand(achieved, cannotExceed).category,
  };
}

function exactValueOf(achieved: Fraction, cannotExceed: boolean): Fraction {
  const { slope, shift, per } = exactBand(achieved, cannotExceed).line;
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
