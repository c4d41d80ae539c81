/** One figure with its goal, both numbers, lower is better. `asserted`: the run fails when it misses its goal. */
export type Measure = { name: string; value: number; goal: number; unit: string; asserted: boolean };

/** What benches stand on: an engine of their own, the synthesised assembly, and a line to whoever waits. */
export type Ground = {
  /** Endpoint of a DynamoDB engine that starts with the first who asks. */
  engine: () => Promise<string>;
  /** Folder of what the CDK synthesised. */
  assembly: () => Promise<string>;
  tell: (text: string) => void;
};

/** A subject that is measured, alone or with all others. */
export type Bench = { name: string; run: (ground: Ground) => Promise<Measure[]> };

/** A measure that must keep its goal. */
export function asserted(name: string, value: number, goal: number, unit: string): Measure {
  return { name, value, goal, unit, asserted: true };
}

/** A measure that is told beside its goal: times depend on the machine and on who else uses it. */
export function reported(name: string, value: number, goal: number, unit: string): Measure {
  return { name, value, goal, unit, asserted: false };
}

/** The asserted measures that miss their goals. A value that is no number misses. */
export function missed(measures: readonly Measure[]): Measure[] {
  return measures.filter((it) => it.asserted && !(it.value <= it.goal));
}

/** How a value grows with its size: the exponent k of n^k between two sizes. */
export function growthOf(
  small: { size: number; value: number },
  large: { size: number; value: number },
): number {
  return Math.log(large.value / small.value) / Math.log(large.size / small.size);
}

async function millisecondsOf(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Milliseconds of the fastest of some rounds: what the machine can do when nobody disturbs it. */
export async function fastest(rounds: number, work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) best = Math.min(best, await millisecondsOf(work));
  return best;
}

/** How many times as long one work takes as another, by their fastest rounds, taken in turn so that a busy moment meets both. */
export async function ratioOf(rounds: number, one: () => unknown, other: () => unknown): Promise<number> {
  const best = [Infinity, Infinity] as [number, number];
  for (let round = 0; round < rounds; round++) {
    best[0] = Math.min(best[0], await millisecondsOf(one));
    best[1] = Math.min(best[1], await millisecondsOf(other));
  }
  return best[0] / best[1];
}
