/** What may be shared out to one: in proportion to `weight`, from `least` to `most`. */
export type Claim = { weight: number; least: number; most: number };

const amountAt = (claim: Claim, scale: number): number =>
  Math.min(claim.most, Math.max(claim.least, Math.floor(claim.weight * scale)));

const sumAt = (claims: readonly Claim[], scale: number): number =>
  claims.reduce((sum, claim) => sum + amountAt(claim, scale), 0);

/** The largest scale, as near as matters, at which no more than `total` are given. */
function scaleFor(claims: readonly Claim[], total: number): number {
  let low = 0;
  let high = 1000;
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (sumAt(claims, middle) <= total) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Shares a whole number out, exactly, in the order of the claims. A total below all that is least or above all that is
 * most is an error that names the bounds.
 */
export function share(claims: readonly Claim[], total: number): number[] {
  const least = claims.reduce((sum, claim) => sum + claim.least, 0);
  const most = claims.reduce((sum, claim) => sum + claim.most, 0);
  if (total < least || total > most)
    throw new Error(`Cannot place ${total} people: ${least} to ${most} fit.`);
  const scale = scaleFor(claims, total);
  const amounts = claims.map((claim) => amountAt(claim, scale));
  let rest = total - amounts.reduce((sum, amount) => sum + amount, 0);
  while (rest > 0) {
    for (const [index, claim] of claims.entries()) {
      const amount = amounts[index] ?? 0;
      if (rest === 0 || claim.weight === 0 || amount >= claim.most) continue;
      amounts[index] = amount + 1;
      rest -= 1;
    }
  }
  return amounts;
}
