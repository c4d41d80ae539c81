import type { Table } from '../../../shared/platform/table/table.ts';
import { put } from '../../../shared/platform/table/write.ts';
import { RULE_SETS } from '../../../shared/regulation/rule-sets.ts';
import type { Gate } from '../domain/gate.ts';
import type { PeriodState } from '../domain/period.ts';
import type { Vector } from '../domain/vector.ts';
import { withDefaults } from '../../../shared/regulation/policy-values.ts';
import { keyOfPeriod } from '../store/period-state.ts';
import { pinPolicy } from '../store/pinned-policy-store.ts';
import { encodeVector } from '../store/vector-item.ts';
import { keyOfGate } from '../store/vector-store.ts';

export const AGENCY = 'binjai';
export const SHARDS = 4;

type Standing = {
  state?: PeriodState;
  gate?: Partial<Pick<Gate, 'state' | 'calendar'>>;
  vectors: readonly Vector[];
};

/**
 * Puts vectors with their gates and period into a table, as an opening would have left them: open, with cut-offs on 10 and 20 January
 * 2027. Differs by what is given.
 */
export async function putStandingPeriod(
  table: Table,
  { state = 'OPEN', gate, vectors }: Standing,
): Promise<void> {
  const calendar = {
    realisationDeadline: '2027-01-10T16:59:59.999Z',
    ratingDeadline: '2027-01-20T16:59:59.999Z',
    version: 1,
  };
  for (const vector of vectors) {
    const at = { ...vector, agency: AGENCY, shards: SHARDS };
    await table.write(put({ ...keyOfPeriod(AGENCY, vector.period), state, rules: RULE_SETS[0].id }).done());
    await table.write(pinPolicy(AGENCY, vector.period, withDefaults({})));
    await table.write(
      put({ ...keyOfGate(at), state: 'OPEN', calendar, n: vectors.length, c: 0, ...gate }).done(),
    );
    await table.write(put(encodeVector(AGENCY, SHARDS, vector)).done());
  }
}
