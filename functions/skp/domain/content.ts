import type { Aggregation, Aspect, Behaviour, Direction, RhkKind } from '../../../shared/regulation/sets.ts';

export const APPROACHES = ['KUANTITATIF', 'KUALITATIF'] as const;
export type Approach = (typeof APPROACHES)[number];

/** A range of values, integers scaled by 10,000; `low === high` for a single value. */
export type Target = { low: number; high: number };

/** Indikator kinerja individu. `weight` in percent, 0 where weights are not used. */
export type Iki = {
  number: number;
  text: string;
  aspect: Aspect;
  direction: Direction;
  unit: string;
  weight: number;
  aggregation: Aggregation;
  cannotExceed: boolean;
  quarters: readonly [Target, Target, Target, Target];
  year: Target;
};

/** Rencana hasil kerja. `superiorRhk`: the result of the superior's SKP that it serves, `null` while it is not linked. */
export type Rhk = {
  number: number;
  kind: RhkKind;
  text: string;
  superiorRhk: { skp: string; rhk: number } | null;
  iki: readonly Iki[];
};

/** One version of an SKP in words and numbers. */
export type Content = {
  approach: Approach;
  rhk: readonly Rhk[];
  /** What the superior expects of each BerAKHLAK value, where something is. */
  behaviour: Partial<Record<Behaviour, string>>;
};

/** What a new draft holds. */
export const EMPTY: Content = { approach: 'KUANTITATIF', rhk: [], behaviour: {} };

/** All indicators with the result that each belongs to, in the order of the plan. */
export function ikiOf(content: Content): { rhk: Rhk; iki: Iki }[] {
  return content.rhk.flatMap((rhk) => rhk.iki.map((iki) => ({ rhk, iki })));
}
