import type { Table } from '../../../shared/platform/table/table.ts';
import type { Item } from '../../../shared/platform/table/write.ts';
import type { AttendanceSum } from '../../../shared/regulation/attendance.ts';
import { sumAttendance } from '../../../shared/regulation/attendance.ts';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import { attendanceKey, decodeAttendance } from '../../attendance/index.ts';
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
import type { AgreedPlan } from '../../skp/index.ts';
import { readAgreedPlan } from '../../skp/index.ts';
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

function attendanceOf(at: VectorAddress, item: Item | undefined): AttendanceSum | null {
  const { from, to, year } = spanOf(at.period);
  const { months } = decodeAttendance({ employee: at.employee, year }, item);
  const first = from.slice(0, 7);
  const last = to.slice(0, 7);
  return sumAttendance(months.filter((it) => first <= it.month && it.month <= last));
}

/** The plan's indicators in words, of which the vector knows nothing. */
function inWordsOf({ iki }: AgreedPlan): number[] {
  return [...iki.values()].flatMap(({ iki: it }) => (it.approach === 'KUALITATIF' ? [it.number] : []));
}

/**
 * Everything about one appraisal that explains it, by one strong BatchGet; from the third version of a plan on a second one. `undefined`:
 * nobody is appraised there.
 */
export async function readToExplain(table: Table, at: VectorAddress): Promise<ReadToExplain | undefined> {
  const { agency, period, employee, segment } = at;
  const { year } = spanOf(period);
  const { plan, more } = await readAgreedPlan(table, { agency, year, employee, segment }, period, [
    keyOfVector(at),
    keyOfPeriod(agency, period),
    ratingWordsKey(agency, employee, period, segment),
    attendanceKey({ ...at, year }),
  ]);
  const [item, owner, words, attendance] = more;
  if (item === undefined) return undefined;
  const vector = decodeVector(item);
  const agreed = vector.p === 0 ? undefined : plan;
  return {
    vector,
    state: periodStateOf(owner),
    development: decodeRatingWords(words).current?.development ?? null,
    toExplain: {
      vector,
      score: scoreInputOf(vector),
      plan: agreed?.content,
      inWords: agreed === undefined ? [] : inWordsOf(agreed),
      attendance: attendanceOf(at, attendance),
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
