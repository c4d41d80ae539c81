/** Who reports to whom: person → assessor. */
export type Assessors = ReadonlyMap<string, string | undefined>;

/**
 * All circles of superiors (2.1, 3.6.6: nobody may stand above themself), each as the people on it, from the first one found on; time
 * grows with the number of people. A person who is their own assessor is a circle of one.
 */
export function findCycles(assessors: Assessors): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  for (const start of assessors.keys()) {
    const path = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at) && !path.has(at)) {
      path.set(at, path.size);
      at = assessors.get(at);
    }
    const from = at === undefined ? undefined : path.get(at);
    if (from !== undefined) cycles.push([...path.keys()].slice(from));
    for (const person of path.keys()) done.add(person);
  }
  return cycles;
}

/** The first circle of superiors, or `undefined` when the lines all end. */
export function findCycle(assessors: Assessors): string[] | undefined {
  return findCycles(assessors)[0];
}
