import type {
  Aggregation,
  Approach,
  Aspect,
  Behaviour,
  Classification,
  Direction,
  Perspective,
  RhkKind,
} from '../../../shared/regulation/sets.ts';

/** A range of values, integers scaled by 10,000; `low === high` for a single value. */
export type Target = { low: number; high: number };

/** What every indicator has. `perspective`: of JPT and heads of unit kerja mandiri, `null` for everybody else. */
type AnyIki = { number: number; text: string; perspective: Perspective | null };

/** An indicator in numbers. `weight` in percent, 0 where weights are not used. */
export type QuantitativeIki = AnyIki & {
  approach: 'KUANTITATIF';
  aspect: Aspect;
  direction: Direction;
  unit: string;
  weight: number;
  aggregation: Aggregation;
  cannotExceed: boolean;
  quarters: readonly [Target, Target, Target, Target];
  year: Target;
};

/** An indicator in words, its target too: it has no number, and so no part in the vector. */
export type QualitativeIki = AnyIki & { approach: 'KUALITATIF'; target: string };

/** Indikator kinerja individu. */
export type Iki = QuantitativeIki | QualitativeIki;

/**
 * Rencana hasil kerja. `superiorRhk`: the result of the superior's SKP that it serves, `null` while it is not linked.
 * `classification`: of JPT and heads of unit kerja mandiri, where they say so.
 */
export type Rhk = {
  number: number;
  kind: RhkKind;
  text: string;
  classification: Classification | null;
  superiorRhk: { skp: string; rhk: number } | null;
  iki: readonly Iki[];
};

/** The lists of Lampiran SKP: dukungan sumber daya, skema pertanggungjawaban, konsekuensi. */
export const APPENDIX_LISTS = ['resources', 'accountability', 'consequences'] as const;
export type AppendixList = (typeof APPENDIX_LISTS)[number];
export type Appendix = Readonly<Record<AppendixList, readonly string[]>>;

/** One version of an SKP in words and numbers. A qualitative one may have indicators in numbers too. */
export type Content = {
  approach: Approach;
  rhk: readonly Rhk[];
  /** What the superior expects of each BerAKHLAK value, where something is. */
  behaviour: Partial<Record<Behaviour, string>>;
  appendix: Appendix;
};

const NO_APPENDIX: Appendix = { resources: [], accountability: [], consequences: [] };

/** What a new draft holds. */
export const EMPTY: Content = { approach: 'KUANTITATIF', rhk: [], behaviour: {}, appendix: NO_APPENDIX };

/** All indicators with the result that each belongs to, in the order of the plan. */
export function ikiOf(content: Content): { rhk: Rhk; iki: Iki }[] {
  return content.rhk.flatMap((rhk) => rhk.iki.map((iki) => ({ rhk, iki })));
}

/** The indicators in numbers, likewise: those that a vector holds. */
export function measuredIkiOf(content: Content): { rhk: Rhk; iki: QuantitativeIki }[] {
  return ikiOf(content).flatMap(({ rhk, iki }) => (iki.approach === 'KUANTITATIF' ? [{ rhk, iki }] : []));
}

/** The numbers of the indicators in words. */
export function numbersInWords(content: Content): number[] {
  return ikiOf(content).flatMap(({ iki }) => (iki.approach === 'KUALITATIF' ? [iki.number] : []));
}
