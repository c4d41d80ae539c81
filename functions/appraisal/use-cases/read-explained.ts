import type { Table } from '../../../shared/platform/table/table.ts';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import { attendanceBetween, attendanceKey, decodeAttendance } from '../../attendance/index.ts';
import type { FeedbackOf } from '../../feedback/index.ts';
import { listFeedbackOf } from '../../feedback/index.ts';
import type { PeriodState, Vector, VectorAddress } from '../../periods/index.ts';
import {
  decodeVector,
  keyOfPeriod,
  keyOfVector,
  periodStateOf,
  rulesOf,
  scoreInputOf,
  spanOf,
} from '../../periods/index.ts';
import { numbersInWords, readAgreedPlan } from '../../skp/index.ts';
import type { ToExplain } from '../domain/explain-result.ts';
import type { DevelopmentNeed } from '../domain/rating-words.ts';
import { ratingWordsKey } from '../store/keys.ts';
import { decodeRatingWords } from '../store/rating-words-item.ts';

/** A vector with all that explains it but the feedback, which only a Query tells. */
export type ReadToExplain = {
  vector: Vector;
  state: PeriodState;
  development: DevelopmentNeed | null;
  toExplain: Omit<ToExplain, 'feedbackGiven'>;
};

/**
 * Everything about one appraisal that explains it, by one strong BatchGet; from the third version of a plan on a second one. `undefined`:
 * nobody is appraised there.
 */
export async function readToExplain(table: Table, at: VectorAddress): Promise<ReadToExplain | undefined> {
  const { agency, period, employee, segment } = at;
  const span = spanOf(period);
  const { year } = span;
  const { plan, more } = await readAgreedPlan(table, { agency, year, employee, segment }, period, [
    keyOfVector(at),
    keyOfPeriod(agency, period),
    ratingWordsKey(agency, employee, period, segment),
    attendanceKey({ ...at, year }),
  ]);
  const [item, owner, words, attendance] = more;
  if (item === undefined) return undefined;
  const vector = decodeVector(item);
  const agreed = vector.p === 0 ? undefined : plan.content;
  return {
    vector,
    state: periodStateOf(owner),
    development: decodeRatingWords(words).current?.development ?? null,
    toExplain: {
      vector,
      score: scoreInputOf(vector),
      plan: agreed,
      inWords: agreed === undefined ? [] : numbersInWords(agreed),
      attendance: attendanceBetween(decodeAttendance({ employee, year }, attendance), span),
      rules: rulesOf(owner),
      policy: DEFAULT_RULE_POLICY,
    },
  };
}

/** How many entries of feedback stand. */
export function countFeedback({ iki, behaviour, general }: FeedbackOf): number {
  const lists = [...iki.values(), ...Object.values(behaviour), general];
  return lists.reduce((sum, it) => sum + it.length, 0);
}

/** How many entries of feedback stand of one appraisal: one Query. */
export async function readFeedbackGiven(table: Table, at: VectorAddress): Promise<number> {
  const { agency, period, employee, segment } = at;
  return countFeedback(await listFeedbackOf(table, { agency, period, employee, segment }));
}
