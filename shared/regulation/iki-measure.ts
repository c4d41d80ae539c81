import { isQuantity, QUANTITY_SCALE } from './quantity.ts';
import type { Direction } from './sets.ts';

/** Target range and realisation of one indicator, as quantities (see `quantity.ts`). */
export type IkiMeasure = {
  direction: Direction;
  low: number;
  high: number;
  /** The target is the most there can be (100 % compliance): meeting it exactly is the best value. */
  cannotExceed: boolean;
  realisation: number;
};

type Compared = { realisation: number; target: number };
const MET: Compared = { realisation: 1, target: 1 };
const MISSED: Compared = { realisation: 2, target: 1 };

/** Up to here the products of the bands' integers stay safe integers (the largest is 490,000 × 60 % of it). */
export const EXACT_LIMIT = 5_000_000_000;

/** Throws `RangeError` on numbers that are no quantities and on an empty range: whoever stored them should have refused them. */
export function checkMeasure({ low, high, realisation }: IkiMeasure): void {
  if (isQuantity(low) && isQuantity(high) && isQuantity(realisation) && low <= high) return;
  throw new RangeError(`not an indicator's quantities: target ${low}..${high}, realisation ${realisation}`);
}

/** The realisation and the end of the range that it is measured against (never 0), both divided by the scale where they are large. */
export function compare({ direction, low, high, realisation }: IkiMeasure): Compared {
  if (low <= realisation && realisation <= high) return MET;
  const target = realisation < low ? low : high;
  if (target === 0) return direction === 'NORMAL' ? MET : MISSED;
  if (realisation <= EXACT_LIMIT && target <= EXACT_LIMIT) return { realisation, target };
  if (realisation % QUANTITY_SCALE !== 0 || target % QUANTITY_SCALE !== 0) return { realisation, target };
  return { realisation: realisation / QUANTITY_SCALE, target: target / QUANTITY_SCALE };
}
