/** Targets and realisations are integers scaled by this: four decimals, kept exactly. */
export const QUANTITY_SCALE = 10_000;

/** Whether a number is a quantity: a scaled integer, not negative, and small enough to be exact. */
export function isQuantity(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/**
 * A decimal number as a quantity: 6.5 → 65000. `undefined` when it has more than four decimals, is negative, or is too large to be
 * exact (about 900 thousand million): such a target wants a larger unit.
 */
export function toQuantity(decimal: number): number | undefined {
  const scaled = Math.round(decimal * QUANTITY_SCALE);
  return isQuantity(scaled) && scaled / QUANTITY_SCALE === decimal ? scaled : undefined;
}
