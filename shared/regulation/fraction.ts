/** A non-negative fraction. */
export type Fraction = { n: bigint; d: bigint };

/** A fraction rounded half up to an integer. */
export function roundHalfUp({ n, d }: Fraction): number {
  return Number((2n * n + d) / (2n * d));
}

/** The exact sum; of nothing 0. */
export function sumOf(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce((a, b) => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d }), { n: 0n, d: 1n });
}

/** Whether a is less than b. */
export function isLess(a: Fraction, b: Fraction): boolean {
  return a.n * b.d < b.n * a.d;
}

/** The lesser of both. */
export function leastOf(a: Fraction, b: Fraction): Fraction {
  return isLess(b, a) ? b : a;
}
