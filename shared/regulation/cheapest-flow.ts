/** A way for units from one node to another: how many it takes, and what each of them costs. */
export type Way = { from: number; to: number; room: number; cost: number };

type Arc = { from: number; to: number; left: number; cost: number };

/**
 * Sends `amount` units from `source` to `sink` at the lowest cost in total: how many go each way, or `null` where not all of them get
 * through. Exact in whole numbers; nodes are numbers from 0. By successive shortest paths, a whole bottleneck at a time, so that its work
 * depends on the number of ways and not of units. Ways may pay (a negative cost) as long as no circle of them does.
 */
export function cheapestFlow(
  ways: readonly Way[],
  { source, sink, amount }: { source: number; sink: number; amount: number },
): number[] | null {
  const arcs = ways.flatMap(({ from, to, room, cost }): Arc[] => [
    { from, to, left: room, cost },
    { from: to, to: from, left: 0, cost: -cost },
  ]);
  let rest = amount;
  while (rest > 0) {
    const path = cheapestPath(arcs, source, sink);
    if (path === null) return null;
    const sent = path.reduce((least, it) => Math.min(least, arcs[it]?.left ?? 0), rest);
    for (const it of path) {
      addTo(arcs[it], -sent);
      addTo(arcs[it ^ 1], sent);
    }
    rest -= sent;
  }
  return ways.map((_, at) => arcs[2 * at + 1]?.left ?? 0);
}

function addTo(arc: Arc | undefined, units: number): void {
  if (arc !== undefined) arc.left += units;
}

/** The arcs of a cheapest path on which something is left, last one first; `null` without any path. By Bellman and Ford. */
function cheapestPath(arcs: readonly Arc[], source: number, sink: number): number[] | null {
  const costs = new Map([[source, 0]]);
  const arrivals = new Map<number, number>();
  for (let changed = true; changed;) {
    changed = false;
    arcs.forEach(({ from, to, left, cost }, at) => {
      const here = costs.get(from);
      if (left === 0 || here === undefined || here + cost >= (costs.get(to) ?? Infinity)) return;
      costs.set(to, here + cost);
      arrivals.set(to, at);
      changed = true;
    });
  }
  return arrivals.has(sink) ? pathTo(sink, arcs, arrivals, source) : null;
}

function pathTo(
  sink: number,
  arcs: readonly Arc[],
  arrivals: ReadonlyMap<number, number>,
  source: number,
): number[] {
  const path: number[] = [];
  for (let node = sink; node !== source;) {
    const at = arrivals.get(node);
    const arc = at === undefined ? undefined : arcs[at];
    if (at === undefined || arc === undefined) throw new Error('a path begins at its source');
    path.push(at);
    node = arc.from;
  }
  return path;
}
