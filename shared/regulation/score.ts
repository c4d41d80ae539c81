import type { IkiMeasure } from './iki-measure.ts';
import { checkMeasure } from './iki-measure.ts';
import { exactMean } from './indicative.ts';
import { IndicativeSum } from './indicative-sum.ts';
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

/** Indicators from wherever they are kept: how to add up those that count, and, where only exact arithmetic can tell, the numbers of these. */
export type IkiSource = { addTo: (sum: IndicativeSum) => void; measured: () => readonly IkiMeasure[] };

/** Indicators in a list. Throws `RangeError`, when they are added up, on numbers that are no quantities. */
export function ikiList(all: readonly ScoredIki[]): IkiSource {
  return {
    measured: () => measuredMain(all),
    addTo: (sum) => {
      for (const iki of all) {
        if (iki.kind !== 'UTAMA') continue;
        if (!isMeasured(iki)) {
          sum.missing++;
          continue;
        }
        checkMeasure(iki);
        sum.add(iki.direction === 'NORMAL', iki.low, iki.high, iki.cannotExceed, iki.realisation);
      }
    },
  };
}

/** One for all: a person is added up before the next is begun. */
const SUM = new IndicativeSum();

/**
 * The scorer `simple-mean-1`: pure, without a clock, and cheap enough for a loop over a nation. A part without data is missing, never zero.
 * `explainScore` gives the same with its reasons.
 */
export function scoreSimpleMean(ratings: Ratings, iki: IkiSource): Score {
  const workResult = workResultUsed(ratings);
  const { workBehaviour } = ratings;
  const rated = workResult !== null && workBehaviour !== null;
  const predikat = rated ? PREDIKAT_MATRIX[workResult][workBehaviour] : null;
  SUM.clear();
  iki.addTo(SUM);
  const { scored, missing } = SUM;
  const mean = SUM.mean();
  const indicative = mean === undefined ? exactMean(iki.measured()) : mean;
  return { predikat, workResult, indicative, scored, missing };
}

/** {@link scoreSimpleMean} of a person whose indicators stand in a list. */
export function score(input: ScoreInput): Score {
  return scoreSimpleMean(input, ikiList(input.iki));
}

/** Whether something was reported for the indicator. */
export function isMeasured(iki: ScoredIki): iki is ScoredIki & IkiMeasure {
  return iki.realisation !== null;
}

/** The indicators that the indicative value is made of. */
export function measuredMain(iki: readonly ScoredIki[]): (ScoredIki & IkiMeasure)[] {
  return iki.filter(isMeasured).filter((it) => it.kind === 'UTAMA');
}
