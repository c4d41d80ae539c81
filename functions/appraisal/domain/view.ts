import type { Relation } from '../../../shared/kernel/access.ts';
import type { ExplanationReference } from '../../../shared/regulation/explanation-reference.ts';
import { QUANTITY_SCALE } from '../../../shared/regulation/quantity.ts';
import type { ScoreInput } from '../../../shared/regulation/score.ts';
import { scorerOf } from '../../../shared/regulation/scorers.ts';
import type { OrganisationAchievement, Predikat, Rating } from '../../../shared/regulation/sets.ts';
import type { PeriodState, Vector, VectorIki } from '../../periods/index.ts';
import { referenceOf } from './decided.ts';
import type { DevelopmentNeed, Explained, RatingWords, Standing } from './rating-words.ts';

/** Everything that a view of an appraisal is made from. */
export type Appraised = {
  vector: Vector;
  state: PeriodState;
  words: RatingWords;
  /** What the scorer sees of the vector, and whether the realisation is newer than the rating. */
  score: ScoreInput;
  /** Numbers of the indicators in words: no part of the vector, and so of no score. */
  inWords: readonly number[];
  review: boolean;
  /** The rule set that the period has pinned. */
  rules: string;
};

/** The employee, or one of those who rate, oversee or administer. Whoever reads their own record reads it as the employee. */
export type Reader = 'EMPLOYEE' | 'OFFICIAL';

export function readerOf(relations: readonly Relation[]): Reader {
  return relations.includes('SELF') ? 'EMPLOYEE' : 'OFFICIAL';
}

const CLOSED: readonly PeriodState[] = ['CLOSED', 'DELIVERED', 'FINAL'];
const DELIVERED: readonly PeriodState[] = ['DELIVERED', 'FINAL'];

/** Whether a reader sees rating, predikat and note: officials always, the employee once the period is delivered (19.4). */
export function seesAssessment(reader: Reader, state: PeriodState): boolean {
  return reader === 'OFFICIAL' || DELIVERED.includes(state);
}

export type Assessment = {
  version: number;
  rating: {
    workResult: Rating | null;
    workBehaviour: Rating;
    judgedPlan: number;
    judgedRealisation: number;
  } | null;
  achievement: OrganisationAchievement | null;
  predikat: Predikat | null;
  provisional: boolean;
  indicative: {
    label: 'indicative';
    value: number | null;
    scored: number;
    missing: number;
    notMeasured: number;
  };
  /** Which rules decided; `GET …/explanation` tells how. */
  explanation: ExplanationReference;
  needsReview: boolean;
  planMissing: boolean;
  note: string | null;
  development: DevelopmentNeed | null;
  current: Explained | null;
  first?: Explained | null;
  achievementSet: Explained | null;
  acts: Standing[];
};

function assessmentOf({ vector, state, words, score, inWords, review, rules }: Appraised): Assessment {
  const now = scorerOf(rules)(score);
  // What is sealed stands, whatever a later scorer would say.
  const sealed = vector.result ?? now;
  const { rating } = vector;
  return {
    version: vector.g,
    rating:
      rating === null
        ? null
        : {
            workResult: rating.workResult,
            workBehaviour: rating.workBehaviour,
            judgedPlan: rating.plan,
            judgedRealisation: rating.realisation,
          },
    achievement: vector.achievement,
    predikat: sealed.predikat,
    provisional: !CLOSED.includes(state),
    indicative: {
      label: 'indicative',
      value: sealed.indicative === null ? null : sealed.indicative / 100,
      scored: now.scored,
      missing: now.missing,
      notMeasured: inWords.length,
    },
    explanation: referenceOf(score, rules),
    needsReview: review,
    planMissing: vector.p === 0,
    note: words.current?.note ?? null,
    development: words.current?.development ?? null,
    current: words.current,
    ...(words.first === undefined ? {} : { first: words.first }),
    achievementSet: words.achievementSet,
    acts: [...words.acts],
  };
}

function measuredView(iki: VectorIki) {
  const target = iki.targets.at(-1) ?? { low: 0, high: 0 };
  const { number, kind, direction, aggregation, cannotExceed, weight, realisation } = iki;
  return {
    number,
    kind,
    direction,
    aggregation,
    cannotExceed,
    weight,
    target: { low: target.low / QUANTITY_SCALE, high: target.high / QUANTITY_SCALE },
    realisation: realisation === null ? null : realisation / QUANTITY_SCALE,
  };
}

/** An appraisal as one reader may see it: the numbers always, the assessment only where {@link seesAssessment}. */
export function viewOf(it: Appraised, reader: Reader) {
  const { vector, state } = it;
  const { period, employee, segment, unit, assessor, from, to, regime, acting, exempt, head } = vector;
  return {
    id: `${period}.${employee}.${segment}`,
    period,
    employee,
    segment,
    unit,
    ...(assessor === undefined ? {} : { assessor }),
    from,
    ...(to === undefined ? {} : { to }),
    regime,
    acting,
    exempt,
    head,
    state,
    sealed: vector.run !== undefined,
    planVersion: vector.p,
    realisationVersion: vector.r,
    iki: vector.iki.map(measuredView),
    ...(seesAssessment(reader, state) ? { assessment: assessmentOf(it) } : {}),
  };
}

export type AppraisalView = ReturnType<typeof viewOf>;
