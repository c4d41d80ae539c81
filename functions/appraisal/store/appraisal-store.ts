import type { Table } from '../../../shared/platform/table/table.ts';
import type { Gate, PeriodState, Vector, VectorAddress } from '../../periods/index.ts';
import { keyOfPeriod, periodStateOf, readForEdit } from '../../periods/index.ts';
import type { RatingWords } from '../domain/rating-words.ts';
import { ratingWordsKey } from './keys.ts';
import { decodeRatingWords } from './rating-words-item.ts';

export type Read = { gate: Gate | undefined; vector: Vector; state: PeriodState; words: RatingWords };

/** Gate, vector, words and the period's state in one strong BatchGet. `undefined`: nobody is appraised there. */
export async function readAppraisal(table: Table, at: VectorAddress): Promise<Read | undefined> {
  const { gate, vector, more } = await readForEdit(table, at, [
    keyOfPeriod(at.agency, at.period),
    ratingWordsKey(at.agency, at.employee, at.period, at.segment),
  ]);
  if (vector === undefined) return undefined;
  return { gate, vector, state: periodStateOf(more[0]), words: decodeRatingWords(more[1]) };
}
