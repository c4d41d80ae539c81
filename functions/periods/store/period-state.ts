import type { Item, Key } from '../../../shared/platform/table/write.ts';
import type { PeriodState } from '../domain/period.ts';
import { PERIOD_STATES } from '../domain/period.ts';
import { periodKey } from './keys.ts';

/** Key of a period, for callers that read its state together with their own items in one BatchGet. */
export function keyOfPeriod(agency: string, period: string): Key {
  return periodKey(agency, period);
}

/** The state in a period's item. Throws when there is no such period: whoever has a vector has its period. */
export function periodStateOf(item: Item | undefined): PeriodState {
  const state = PERIOD_STATES.find((it) => it === item?.['state']);
  if (state === undefined) throw new Error('a vector stands in a period that does not exist');
  return state;
}

/** The rule set that a period has pinned, in its item; empty before it opens, when nobody has a vector. */
export function rulesOf(item: Item | undefined): string {
  const rules: unknown = item?.['rules'];
  return typeof rules === 'string' ? rules : '';
}
