/** A stream of choices that depends on nothing but its seed. */
export type Random = {
  /** A number from 0 up to, not including, 1. */
  next: () => number;
  /** A whole number from `low` to `high`, both possible. */
  integer: (low: number, high: number) => number;
  /** True with the given probability. */
  chance: (probability: number) => boolean;
  /** One of the list; an empty list is an error. */
  pick: <T>(list: readonly T[]) => T;
  /** One of the pairs' first halves, as likely as its second half says; nothing to choose from is an error. */
  weighted: <T>(pairs: ReadonlyArray<readonly [T, number]>) => T;
};

/** Starts a stream from a whole number (the mulberry32 recurrence). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const integer = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('Nothing to pick from: the list is empty.');
    return list[integer(0, list.length - 1)] as T;
  };
  const weighted = <T>(pairs: ReadonlyArray<readonly [T, number]>): T => {
    let rest = next() * pairs.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of pairs) {
      rest -= weight;
      if (rest < 0) return value;
    }
    throw new Error('Nothing to choose from: the weights sum to zero.');
  };
  return { next, integer, chance: (probability) => next() < probability, pick, weighted };
}
