import { cite } from './cite.ts';
import type { Fraction } from './fraction.ts';
import { leastOf, roundHalfUp, sumOf } from './fraction.ts';
import { QUANTITY_SCALE } from './quantity.ts';
import type { RhkIndicator } from './rhk-parts.ts';
import { exactRhkAchievement, exactRhkValue, missingOf } from './rhk-parts.ts';
import type { Note } from './rule.ts';
import { rule } from './rule.ts';
import type { IkiCategory } from './sets.ts';
import { HIGHEST_VALUE, MOST_ADDITIONAL } from './value-limits.ts';
import { weightedMean } from './weighted-mean.ts';
import { demandWhole } from './whole.ts';

/** Percent of an additional result that its category counts. */
export const ADDITIONAL_PERCENT: Readonly<Record<IkiCategory, number>> = {
  SANGAT_BAIK: 100,
  BAIK: 80,
  CUKUP: 60,
  KURANG: 40,
  SANGAT_KURANG: 20,
};

export type MainResult = { number: number; weight: number | null; indicators: readonly RhkIndicator[] };
export type AdditionalResult = {
  number: number;
  category: IkiCategory;
  /** Bobot lingkup penugasan in points, as a quantity. */
  scope: number;
  indicators: readonly RhkIndicator[];
};

/** In hundredths, each rounded half up from the exact number; `null` where nothing was reported. */
export type SkpValue = { main: number | null; additional: number; total: number | null };

const mean = cite('PERMENPANRB-8-2021', {}, 'U', 'A-074');
const rounding = cite('PERMENPANRB-8-2021', {}, 'D', 'A-012');

/** Value of an RHK, and its achievement in hundredths of a percent, both rounded half up; `null` where nothing was reported. */
export const rhkValueRule = rule({
  id: 'rhk-value',
  basis: [mean, cite('PERMENPANRB-8-2021', {}, 'D', 'A-076'), rounding],
  decide: (
    { indicators }: { indicators: readonly RhkIndicator[] },
    note,
  ): { value: number; achievement: number } | null => {
    noteMissing(indicators, note);
    const exact = exactRhkValue(indicators);
    const achieved = exactRhkAchievement(indicators);
    if (exact === null || achieved === null) return null;
    const value = roundHalfUp(exact);
    const achievement = roundHalfUp({ n: achieved.n * 10_000n, d: achieved.d });
    note('MEAN', { value, achievement });
    return { value, achievement };
  },
});

/** `unweighed`: numbers of additional results whose category and scope nobody has set; they add nothing, and the record says so. */
type SkpResults = {
  main: readonly MainResult[];
  additional: readonly AdditionalResult[];
  unweighed?: readonly number[];
};

/**
 * Nilai SKP: the mean of the main results, and what additional ones add: category, scope and value multiplied, 10 at most together;
 * 120 at most in all. An overlay, never a rating by itself. Weights are for all main results or for none. Throws on numbers out of bounds.
 */
export const skpValueRule = rule({
  id: 'skp-value',
  basis: [
    cite('PERMENPANRB-8-2021', {}, 'V'),
    mean,
    cite('PERMENPANRB-8-2021', {}, 'M', 'A-075'),
    cite('PERMENPANRB-8-2021', {}, 'D', 'A-115'),
    cite('PERMENPANRB-8-2021', {}, 'D', 'A-116'),
    rounding,
  ],
  decide: (it: SkpResults, note): SkpValue => {
    const main = weightedMean(
      it.main.map(({ number, weight, indicators }) => {
        noteMissing(indicators, note);
        const value = exactRhkValue(indicators);
        note('MAIN_RESULT', { number, weight, value: value && roundHalfUp(value) });
        return { weight, value };
      }),
    );
    const unweighed = it.unweighed ?? [];
    if (unweighed.length > 0) note('UNWEIGHED', unweighed);
    const together = sumOf(it.additional.map((result) => pointsOf(result, note)));
    const most: Fraction = { n: BigInt(MOST_ADDITIONAL * 100), d: 1n };
    const additional = leastOf(together, most);
    if (additional === most) note('ADDITIONAL_AT_MOST', MOST_ADDITIONAL);
    if (main === null) return { main: null, additional: roundHalfUp(additional), total: null };
    const exact = sumOf([main, additional]);
    const highest: Fraction = { n: BigInt(HIGHEST_VALUE * 100), d: 1n };
    const total = leastOf(exact, highest);
    if (total === highest) note('TOTAL_AT_MOST', HIGHEST_VALUE);
    const value = {
      main: roundHalfUp(main),
      additional: roundHalfUp(additional),
      total: roundHalfUp(total),
    };
    note('SUM', value);
    return value;
  },
});

/** What an additional result adds, in hundredths; without data nothing. */
function pointsOf({ number, category, scope, indicators }: AdditionalResult, note: Note): Fraction {
  demandWhole('scope of an additional result', scope, 0, 100 * QUANTITY_SCALE);
  noteMissing(indicators, note);
  const value = exactRhkValue(indicators);
  const percent = ADDITIONAL_PERCENT[category];
  const points =
    value === null
      ? { n: 0n, d: 1n }
      : { n: BigInt(percent) * BigInt(scope) * value.n, d: value.d * BigInt(100 * 100 * QUANTITY_SCALE) };
  note('ADDITIONAL_RESULT', {
    number,
    percent,
    scope,
    value: value && roundHalfUp(value),
    points: roundHalfUp(points),
  });
  return points;
}

function noteMissing(indicators: readonly RhkIndicator[], note: Note): void {
  const missing = missingOf(indicators);
  if (missing.length > 0) note('MISSING', missing);
}
