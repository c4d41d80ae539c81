import { cite } from './cite.ts';
import { isLess } from './fraction.ts';
import { exactIkiValue, ikiRule } from './iki.ts';
import type { IkiLift } from './iki-lift.ts';
import { liftOf } from './iki-lift.ts';
import { PREDIKAT_MATRIX } from './predikat.ts';
import type { Note } from './rule.ts';
import { rule } from './rule.ts';
import type { ScoredIki } from './score.ts';
import { measuredMain } from './score.ts';
import type { Behaviour, IkiCategory, Predikat, Rating } from './sets.ts';
import { BEHAVIOURS, RATINGS } from './sets.ts';

export type LimitsInput = {
  indicators: readonly ScoredIki[];
  /** As used: of a head of unit the one from the organisation's achievement. */
  workResult: Rating | null;
  workBehaviour: Rating | null;
  /** Ratings of single values, where an agency has them. */
  behaviours: readonly { behaviour: Behaviour; rating: Rating }[];
};

export type IkiLimit = { number: number; value: number; category: IkiCategory; lift: IkiLift };

/** A rating one better than it is, and the predikat that the matrix would then give. */
export type RatingLift = { to: Rating; predikat: Predikat };

export type Limits = {
  /** At most two, the most limiting first. */
  indicators: IkiLimit[];
  /** The value of BerAKHLAK that is rated lowest, or `null` for behaviour as a whole where single values have no ratings. */
  behaviour: { behaviour: Behaviour | null; rating: Rating } | null;
  workResult: RatingLift | null;
  workBehaviour: RatingLift | null;
  /** The predikat with both ratings one better, where both can be. */
  both: Predikat | null;
};

const MOST_INDICATORS = 2;

/**
 * What most limits a result, and what would lift it: the two main indicators of the lowest value that a realisation could still raise
 * (ties by their number), the behaviour rated lowest (ties in the official order), and what the matrix would give one rating higher.
 * Only from what was reported and rated; nothing where all is at its best.
 */
export const limitsRule = rule({
  id: 'result-limits',
  basis: [
    cite('PERMENPANRB-6-2022', {}, 'V'),
    cite('PERMENPANRB-6-2022', {}, 'D', 'A-095'),
    cite('PERMENPANRB-8-2021', {}, 'D', 'A-006'),
  ],
  decide: (it: LimitsInput, note): Limits => {
    const indicators = limitingIndicators(it.indicators);
    for (const { number, value, category, lift } of indicators)
      note('INDICATOR', { number, value, category, lift });
    if (indicators.length === 0) note('NO_INDICATOR', null);
    const behaviour = limitingBehaviour(it);
    if (behaviour === null) note('NO_BEHAVIOUR', null);
    else if (behaviour.behaviour === null) note('WHOLE_BEHAVIOUR', { rating: behaviour.rating });
    else note('BEHAVIOUR', behaviour);
    return { indicators, behaviour, ...ratingLifts(it, note) };
  },
});

function limitingIndicators(all: readonly ScoredIki[]): IkiLimit[] {
  const limiting = measuredMain(all).flatMap((it) => {
    const lift = liftOf(it);
    return lift === null ? [] : [{ it, lift, exact: exactIkiValue(it) }];
  });
  const worstFirst = limiting.toSorted((a, b) => {
    if (isLess(a.exact, b.exact)) return -1;
    return isLess(b.exact, a.exact) ? 1 : a.it.number - b.it.number;
  });
  return worstFirst.slice(0, MOST_INDICATORS).map(({ it, lift }) => {
    const { value, category } = ikiRule(it).outcome;
    return { number: it.number, value, category, lift };
  });
}

function limitingBehaviour({ behaviours, workBehaviour }: LimitsInput): Limits['behaviour'] {
  const [lowest] = behaviours.toSorted(
    (a, b) =>
      RATINGS.indexOf(b.rating) - RATINGS.indexOf(a.rating) ||
      BEHAVIOURS.indexOf(a.behaviour) - BEHAVIOURS.indexOf(b.behaviour),
  );
  const limiting = lowest ?? (workBehaviour === null ? null : { behaviour: null, rating: workBehaviour });
  return limiting === null || limiting.rating === 'DI_ATAS' ? null : limiting;
}

function ratingLifts(
  { workResult, workBehaviour }: LimitsInput,
  note: Note,
): Pick<Limits, 'workResult' | 'workBehaviour' | 'both'> {
  if (workResult === null || workBehaviour === null) {
    note('NOT_RATED', null);
    return { workResult: null, workBehaviour: null, both: null };
  }
  const present = PREDIKAT_MATRIX[workResult][workBehaviour];
  const result = oneBetter(workResult);
  const behaviour = oneBetter(workBehaviour);
  const lifts = {
    workResult: result && { to: result, predikat: PREDIKAT_MATRIX[result][workBehaviour] },
    workBehaviour: behaviour && { to: behaviour, predikat: PREDIKAT_MATRIX[workResult][behaviour] },
    both: result && behaviour && PREDIKAT_MATRIX[result][behaviour],
  };
  note('PRESENT', present);
  if (lifts.workResult !== null) note('WORK_RESULT_LIFTED', lifts.workResult);
  if (lifts.workBehaviour !== null) note('WORK_BEHAVIOUR_LIFTED', lifts.workBehaviour);
  if (lifts.both !== null) note('BOTH_LIFTED', lifts.both);
  return lifts;
}

function oneBetter(rating: Rating): Rating | null {
  return RATINGS[RATINGS.indexOf(rating) - 1] ?? null;
}
