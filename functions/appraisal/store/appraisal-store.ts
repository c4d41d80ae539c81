import type { Table } from '../../../shared/platform/table/table.ts';
import type { Item, Key } from '../../../shared/platform/table/write.ts';
import type { Gate, PeriodState, Vector, VectorAddress } from '../../periods/index.ts';
import { keyOfPeriod, periodStateOf, readForEdit, rulesOf } from '../../periods/index.ts';
import type { RatingWords } from '../domain/rating-words.ts';
import { ratingWordsKey } from './keys.ts';
import { decodeRatingWords } from './rating-words-item.ts';

/** `plan`: the item at the key that was asked for besides. */
export type Read = {
  gate: Gate | undefined;
  vector: Vector;
  state: PeriodState;
  /** The rule set that the period has pinned. */
  rules: string;
  words: RatingWords;
  plan: Item | undefined;
};

/** Gate, vector, words, the period's state and the item of its plan in one strong BatchGet. `undefined`: nobody is appraised there. */
export async function readAppraisal(
  table: Table,
  at: VectorAddress,
  planKey: Key,
): Promise<Read | undefined> {
  const { gate, vector, more } = await readForEdit(table, at, [
    keyOfPeriod(at.agency, at.period),
    ratingWordsKey(at.agency, at.employee, at.period, at.segment),
    planKey,
  ]);
  if (vector === undefined) return undefined;
  const [period, words, plan] = more;
  return {
    gate,
    vector,
    state: periodStateOf(period),
    rules: rulesOf(period),
    words: decodeRatingWords(words),
    plan,
  };
}
