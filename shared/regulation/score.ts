import { fastIkiValue } from './iki-fast.ts';
import type { IkiMeasure } from './iki-measure.ts';
import { exactMean } from './indicative.ts';
import type { Ratings } from './predikat.ts';
import { PREDIKAT_MATRIX, workResultUsed } from './predikat.ts';
import type { Predikat, Rating, RhkKind } from './sets.ts';

/** An indicator with its numbers as quantities; `realisation` is `null` where nothing was reported. */
export type ScoredIki = Omit<IkiMeasure, 'realisation'> & {
  number: number;
  kind: RhkKind;
  realisation: number | null;
};

export type ScoreInput = Ratings & { iki: readonly ScoredIki[] };

export type Score = {
  /** `null` is Belum Dinilai. */
  predikat: Predikat | null;
  /** The rating of work results as used: for a head of unit from the organisation's achievement alone. */
  workResult: Rating | null;
  /** Simple mean of the values of the main indicators that have a realisation, in hundredths, rounded half up once; no rating. */
  indicative: number | null;
  /** Main indicators with and without a realisation. */
  scored: number;
  missing: number;
};

/**
 * The scorer `simple-mean-1`: scores one vector, pure, without a clock, and cheap enough for a loop over a nation. A part without data is missing, never zero.
 * Throws `RangeError` on numbers that are no quantities. `explainScore` gives the same with its reasons.
 */
export function score(input: ScoreInput): Score {
  const workResult = workResultUsed(input);
  const { workBehaviour } = input;
  const rated = workResult !== null && workBehaviour !== null;
  const predikat = rated ? PREDIKAT_MATRIX[workResult][workBehaviour] : null;
  let scored = 0;
  let missing = 0;
  let whole = 0;
  let part = 0;
  for (const iki of input.iki) {
    if (iki.kind !== 'UTAMA') continue;
    if (!isMeasured(iki)) {
      missing++;
      continue;
    }
    const value = fastIkiValue(iki);
    whole += value.whole;
    part += value.part;
    scored++;
  }
  const indicative =
    scored === 0 ? null : (fastMean(whole, part, scored) ?? exactMean(measuredMain(input.iki)));
  return { predikat, workResult, indicative, scored, missing };
}

/** Whether something was reported for the indicator. */
export function isMeasured(iki: ScoredIki): iki is ScoredIki & IkiMeasure {
  return iki.realisation !== null;
}

/** The indicators that the indicative value is made of. */
export function measuredMain(iki: readonly ScoredIki[]): (ScoredIki & IkiMeasure)[] {
  return iki.filter(isMeasured).filter((it) => it.kind === 'UTAMA');
}

/** Far above what the sum of a few rounded parts can be wrong by, far below what distinguishes two results. */
const DOUBT = 1e-9;

/** (whole + part) / count rounded half up; `undefined` when it is so near to a half that only exact arithmetic can tell. */
function fastMean(whole: number, part: number, count: number): number | undefined {
  const step = 2 * count;
  const doubled = 2 * whole + count;
  const left = (doubled % step) + 2 * part;
  const steps = Math.floor(left / step);
  const beyond = left - steps * step;
  if (part !== 0 && (beyond < DOUBT || step - beyond < DOUBT)) return undefined;
  return Math.floor(doubled / step) + steps;
}
