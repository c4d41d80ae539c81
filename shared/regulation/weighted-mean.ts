import type { Fraction } from './fraction.ts';
import { sumOf } from './fraction.ts';
import { QUANTITY_SCALE } from './quantity.ts';
import { demandWhole } from './whole.ts';

/** One part of a mean: its weight in percent as a quantity, or `null` where no part has one; its value, or `null` without data. */
export type MeanPart = { weight: number | null; value: Fraction | null };

const WHOLE = 100 * QUANTITY_SCALE;

/**
 * The exact mean of the parts that have data, by their weights, or the simple one; `null` where no part with data counts. What is
 * missing is not zero: its weight goes to the others by theirs. Throws on weights of some parts only, or that are not 100 together.
 */
export function weightedMean(parts: readonly MeanPart[]): Fraction | null {
  demandWeights(parts);
  const counted = parts.flatMap(({ weight, value }) =>
    value === null ? [] : [{ value, weight: BigInt(weight ?? 1) }],
  );
  const weights = counted.reduce((sum, { weight }) => sum + weight, 0n);
  if (weights === 0n) return null;
  const sum = sumOf(counted.map(({ value, weight }) => ({ n: value.n * weight, d: value.d })));
  return { n: sum.n, d: sum.d * weights };
}

function demandWeights(parts: readonly MeanPart[]): void {
  const weights = parts.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  if (weights.length === 0) return;
  demandWhole('parts with a weight', weights.length, parts.length, parts.length);
  for (const weight of weights) demandWhole('weight', weight, 0, WHOLE);
  const together = weights.reduce((sum, it) => sum + it, 0);
  demandWhole('weights together', together, WHOLE, WHOLE);
}
