import { toQuantity } from '../../shared/regulation/quantity.ts';

/** A decimal of a vector as a quantity. */
export function quantity(decimal: number): number {
  const scaled = toQuantity(decimal);
  if (scaled === undefined) throw new Error(`not a quantity: ${decimal}`);
  return scaled;
}
