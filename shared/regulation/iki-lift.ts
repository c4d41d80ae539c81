import { exactAchievement, ikiRule } from './iki.ts';
import { BANDS } from './iki-bands.ts';
import type { IkiMeasure } from './iki-measure.ts';
import { isQuantity } from './quantity.ts';
import type { IkiCategory } from './sets.ts';
import { HIGHEST_VALUE } from './value-limits.ts';

/** How a realisation must lie to its bound. */
export type LiftSide = 'AT_LEAST' | 'MORE_THAN' | 'AT_MOST' | 'LESS_THAN';

/**
 * What an indicator needs: a realisation on this side of the bound (a quantity in the indicator's own unit, exact), and the category
 * and value (hundredths) that the first such realisation has.
 */
export type IkiLift = { side: LiftSide; bound: number; category: IkiCategory; value: number };

const BEST = HIGHEST_VALUE * 100;

/**
 * What lifts an indicator into the next better category, or from Sangat Baik to the best value. `null` at the best value, and where no
 * realisation is better: a target of zero, a target that cannot be exceeded and was. Throws `RangeError` on what are no quantities.
 */
export function liftOf(it: IkiMeasure): IkiLift | null {
  const present = ikiRule(it).outcome;
  const step = nextStep(it);
  if (step === undefined || present.value === BEST) return null;
  const { side, bound, reached } = realisationFor(step, it);
  if (!isQuantity(Number(bound)) || !isQuantity(Number(reached))) return null;
  const { category, value } = ikiRule({ ...it, realisation: Number(reached) }).outcome;
  if (category === present.category && value <= present.value) return null;
  return { side, bound: Number(bound), category, value };
}

/** The achievement n/d that the next step begins at, or begins beyond. */
type Step = { n: bigint; d: bigint; beyond: boolean };

function nextStep(it: IkiMeasure): Step | undefined {
  const { n, d } = exactAchievement(it);
  if (n >= d && it.cannotExceed) return undefined;
  const at = BANDS.findIndex(({ upTo }) => {
    const over = n * BigInt(upTo.d) - d * BigInt(upTo.n);
    return over < 0n || (over === 0n && upTo.included);
  });
  const band = BANDS[at];
  if (band === undefined) return undefined;
  const last = BANDS.findLast(({ category }) => category === band.category) ?? band;
  const { upTo } = last;
  // At the end of the last stretch its line has come to the best value already.
  const beyond = upTo.included && last !== BANDS.at(-1);
  return { n: BigInt(upTo.n), d: BigInt(upTo.d), beyond };
}

function realisationFor(
  { n, d, beyond }: Step,
  { direction, low, high }: IkiMeasure,
): { side: LiftSide; bound: bigint; reached: bigint } {
  const exceeds = n > d || beyond;
  if (direction === 'NORMAL') {
    const target = BigInt(exceeds ? high : low);
    const bound = (n * target + d - 1n) / d;
    return beyond
      ? { side: 'MORE_THAN', bound, reached: bound + 1n }
      : { side: 'AT_LEAST', bound, reached: bound };
  }
  const target = BigInt(exceeds ? low : high);
  const bound = ((2n * d - n) * target) / d;
  return beyond
    ? { side: 'LESS_THAN', bound, reached: bound - 1n }
    : { side: 'AT_MOST', bound, reached: bound };
}
