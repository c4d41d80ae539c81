import type { Way } from './cheapest-flow.ts';
import { cheapestFlow } from './cheapest-flow.ts';
import type { DistributionLimit, DistributionPattern, PredikatCounts } from './distribution.ts';
import { populationOf } from './distribution.ts';
import type { Predikat } from './sets.ts';
import { PREDIKATS } from './sets.ts';

/** So many people from one predikat to another. */
export type Move = { from: Predikat; to: Predikat; count: number };

/** What moves cost: people first, then levels in total, then how many of the people are lowered. */
export type MovesCost = { people: number; levels: number; lowered: number };

/** Least and most people of a predikat. */
type Range = { least: number; most: number };
type Ranges = Readonly<Record<Predikat, Range>>;

/** One person moved outweighs all levels that a path can have, and one level all lowerings; a person whom a bound needs outweighs both. */
const PERSON = 1_000_000;
const LEVEL = 1_000;
const NEEDED = -1_000_000_000;

const SOURCE = 0;
const SINK = 1;
const HAD = 2;
const GETS = HAD + PREDIKATS.length;
const GROUP = GETS + PREDIKATS.length;

/** How many levels worse `to` is than `from`; negative where it is better. */
function levelsDown({ from, to }: Pick<Move, 'from' | 'to'>): number {
  return PREDIKATS.indexOf(to) - PREDIKATS.indexOf(from);
}

/** What the moves cost together. */
export function costOf(moves: readonly Move[]): MovesCost {
  const cost = { people: 0, levels: 0, lowered: 0 };
  for (const move of moves) {
    const down = levelsDown(move);
    cost.people += move.count;
    cost.levels += Math.abs(down) * move.count;
    if (down > 0) cost.lowered += move.count;
  }
  return cost;
}

/** Negative where `a` is the smaller set of moves. */
function compare(a: MovesCost, b: MovesCost): number {
  return a.people - b.people || a.levels - b.levels || a.lowered - b.lowered;
}

/** The counts after the moves. */
export function countsAfter(counts: PredikatCounts, moves: readonly Move[]): PredikatCounts {
  const after = { ...counts };
  for (const { from, to, count } of moves) {
    after[from] -= count;
    after[to] += count;
  }
  return after;
}

/** The fewest and the most people that keep a bound in a population: whole numbers, exactly. */
function rangeOf({ bound }: DistributionLimit, population: number): Range {
  if (bound === 'SOMEBODY') return { least: 1, most: population };
  return 'atMost' in bound
    ? { least: 0, most: Math.floor((bound.atMost * population) / 100) }
    : { least: Math.ceil((bound.atLeast * population) / 100), most: population };
}

/** Everybody has a predikat and gets one; people with the predikat of a limit pass through its group, which needs some and takes some. */
function waysOf(counts: PredikatCounts, limits: readonly DistributionLimit[], ranges: Ranges): Way[] {
  const population = populationOf(counts);
  const ways: Way[] = [];
  const between = (from: number, to: number, { least, most }: Range): void => {
    ways.push({ from, to, room: least, cost: NEEDED }, { from, to, room: most - least, cost: 0 });
  };
  PREDIKATS.forEach((from, at) => {
    PREDIKATS.forEach((to, other) => {
      const down = levelsDown({ from, to });
      const cost = down === 0 ? 0 : PERSON + Math.abs(down) * LEVEL + (down > 0 ? 1 : 0);
      ways.push({ from: HAD + at, to: GETS + other, room: counts[from], cost });
    });
    ways.push({ from: SOURCE, to: HAD + at, room: counts[from], cost: 0 });
    const group = limits.findIndex((it) => it.predikats.includes(from));
    between(GETS + at, group < 0 ? SINK : GROUP + group, ranges[from]);
  });
  limits.forEach((limit, at) => between(GROUP + at, SINK, rangeOf(limit, population)));
  return ways;
}

/** The smallest set of moves into the bounds and ranges, best predikat first; `null` where there is none. */
function solve(counts: PredikatCounts, limits: readonly DistributionLimit[], ranges: Ranges): Move[] | null {
  const ways = waysOf(counts, limits, ranges);
  const flows = cheapestFlow(ways, { source: SOURCE, sink: SINK, amount: populationOf(counts) });
  const isShort = flows === null || ways.some(({ cost, room }, at) => cost === NEEDED && flows[at] !== room);
  if (isShort) return null;
  return ways.flatMap(({ from, to, cost }, at) => {
    const [had, gets, count] = [PREDIKATS[from - HAD], PREDIKATS[to - GETS], flows[at] ?? 0];
    if (cost < PERSON || count === 0 || had === undefined || gets === undefined) return [];
    return [{ from: had, to: gets, count }];
  });
}

function rangesOf(range: (predikat: Predikat) => Range): Ranges {
  return Object.fromEntries(PREDIKATS.map((it) => [it, range(it)])) as Record<Predikat, Range>;
}

/**
 * The smallest set of moves after which the bounds of a pattern are kept, `null` where no distribution of so many people keeps them: the
 * fewest people, then the fewest levels together, then the fewest lowered. The bounds of a pattern must share no predikat.
 */
export function smallestMoves(counts: PredikatCounts, { limits }: DistributionPattern): Move[] | null {
  const population = populationOf(counts);
  return solve(
    counts,
    limits,
    rangesOf(() => ({ least: 0, most: population })),
  );
}

/**
 * The smallest set of moves after which, besides, the group that should be the largest is (another may be as large); `null` where there
 * is none. What it costs is convex in the size of that group, so halving finds the best one.
 */
export function smallestMovesToLargest(counts: PredikatCounts, pattern: DistributionPattern): Move[] | null {
  const { largest, limits } = pattern;
  if (largest === null) return smallestMoves(counts, pattern);
  const population = populationOf(counts);
  const within = (size: number): Move[] | null =>
    solve(
      counts,
      limits,
      rangesOf((it) => ({ least: it === largest.predikat ? size : 0, most: size })),
    );
  const ranges = limits.map((it) => ({ ...rangeOf(it, population), own: it.predikats }));
  const isOwn = ({ own }: { own: readonly Predikat[] }): boolean => own.includes(largest.predikat);
  const others = ranges.filter((it) => !isOwn(it)).reduce((sum, { least }) => sum + least, 0);
  let least = Math.ceil(population / PREDIKATS.length);
  let most = Math.min(population - others, ...ranges.filter(isOwn).map((it) => it.most));
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (isNoBetter(within(middle + 1), within(middle))) most = middle;
    else least = middle + 1;
  }
  return least > most ? null : within(least);
}

function isNoBetter(moves: readonly Move[] | null, than: readonly Move[] | null): boolean {
  if (moves === null) return true;
  return than !== null && compare(costOf(moves), costOf(than)) >= 0;
}
