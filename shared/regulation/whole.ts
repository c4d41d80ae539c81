/** Throws `RangeError` unless the value is a whole number within the bounds, both included: whoever handed it in should have refused it. */
export function demandWhole(what: string, value: number, least: number, most: number): void {
  if (Number.isSafeInteger(value) && least <= value && value <= most) return;
  throw new RangeError(`${what}: ${value} is no whole number from ${least} to ${most}`);
}
