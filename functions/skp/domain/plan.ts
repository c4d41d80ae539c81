import type { Aggregation, Direction, RhkKind } from '../../../shared/regulation/sets.ts';
import type { Content, Target } from './content.ts';
import { measuredIkiOf } from './content.ts';

/** An indicator as the numbers that score: what a vector holds of it. */
export type PlannedIki = {
  number: number;
  kind: RhkKind;
  direction: Direction;
  aggregation: Aggregation;
  cannotExceed: boolean;
  weight: number;
  targets: readonly Target[];
  realisation: number | null;
};

type Reported = Pick<PlannedIki, 'number' | 'realisation'>;

/** A quarter, 1 to 4, has one target per indicator; a year five: its quarters, then itself. */
export type Span = 'YEAR' | 1 | 2 | 3 | 4;

/** The span of a period id of the SKP's year: `2026` or `2026-Q3`. Throws on a month, which takes no plan from the SKP. */
export function spanOfPeriod(period: string): Span {
  if (/^\d{4}$/.test(period)) return 'YEAR';
  const quarter = Number(/-Q([1-4])$/.exec(period)?.[1]);
  if (quarter === 1 || quarter === 2 || quarter === 3 || quarter === 4) return quarter;
  throw new Error(`period ${period} takes no plan from an SKP`);
}

function targetsOf(quarters: readonly Target[], year: Target, span: Span): readonly Target[] {
  return span === 'YEAR' ? [...quarters, year] : quarters.slice(span - 1, span);
}

/**
 * The plan of a period from an agreed content: its indicators in numbers, which may be none. What was reported for an indicator that
 * keeps its number stays.
 */
export function planOf(content: Content, span: Span, reported: readonly Reported[]): PlannedIki[] {
  const before = new Map(reported.map((it) => [it.number, it.realisation]));
  return measuredIkiOf(content).map(({ rhk, iki }) => ({
    number: iki.number,
    kind: rhk.kind,
    direction: iki.direction,
    aggregation: iki.aggregation,
    cannotExceed: iki.cannotExceed,
    weight: iki.weight,
    targets: targetsOf(iki.quarters, iki.year, span),
    realisation: before.get(iki.number) ?? null,
  }));
}
