import type { IndicativeSum } from '../../../shared/regulation/indicative-sum.ts';
import { ikiList } from '../../../shared/regulation/score.ts';
import { sourceScorerOf } from '../../../shared/regulation/scorers.ts';
import { resultBy, scoredIki } from './result.ts';
import type { Vector, VectorIki, VectorResult } from './vector.ts';

/** A vector whose indicators are left as they are stored: the close scores thousands, and nobody looks at their indicators. */
export type PackedVector = Omit<Vector, 'iki'> & { packedIki: string };

/** The targets of the indicator that was read last, in the order of its periods. */
export type PackedTargets = { count: number; readonly low: Float64Array; readonly high: Float64Array };

/**
 * Takes packed indicators one by one, as numbers: the close reads thousands of people, and objects for their indicators are what that
 * costs most. `aggregation` is the code of its letter, `realisation` is -1 where nothing was reported.
 */
export type IkiTaker = {
  take: (
    number: number,
    main: boolean,
    normal: boolean,
    aggregation: number,
    cannotExceed: boolean,
    weight: number,
    targets: PackedTargets,
    realisation: number,
  ) => void;
};

export const NOTHING_REPORTED = -1;

/** How a store reads indicators as it has packed them: one by one, and all. */
export type PackedReader = {
  readIki: (text: string, taker: IkiTaker) => void;
  unpackIki: (text: string) => VectorIki[];
};

/** Adds up main indicators as they are read; one for all, since a text is read to its end before the next. */
class Adder implements IkiTaker {
  sum: IndicativeSum | undefined;

  take(
    _number: number,
    main: boolean,
    normal: boolean,
    _aggregation: number,
    cannotExceed: boolean,
    _weight: number,
    targets: PackedTargets,
    realisation: number,
  ): void {
    if (!main || this.sum === undefined) return;
    if (realisation === NOTHING_REPORTED) {
      this.sum.missing++;
      return;
    }
    const last = targets.count - 1;
    this.sum.add(normal, targets.low[last] ?? 0, targets.high[last] ?? 0, cannotExceed, realisation);
  }
}

const ADDER = new Adder();

/**
 * What gives the results of `resultOf` without an object for each indicator, by the rule set that the period has pinned. Throws on one that is
 * not known here.
 */
export function packedScorer(
  rules: string,
  { readIki, unpackIki }: PackedReader,
): (vector: PackedVector) => VectorResult {
  const scorer = sourceScorerOf(rules);
  return (vector) =>
    resultBy(scorer, vector, {
      addTo: (sum) => {
        ADDER.sum = sum;
        readIki(vector.packedIki, ADDER);
      },
      measured: () => ikiList(unpackIki(vector.packedIki).map(scoredIki)).measured(),
    });
}
