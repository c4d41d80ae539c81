import type { Gate } from '../../periods/index.ts';
import { periodsOfMonth } from './attendance.ts';

/** Gates of one shard by period; `undefined` where a period was not opened. */
export type Gates = ReadonlyMap<string, Gate | undefined>;

/**
 * The period that keeps a month as it is: the first of those which contain it that is sealed, or is about to be. `undefined` while the
 * month may be told anew, also where no period was opened yet.
 */
export function sealedBy(month: string, gates: Gates): string | undefined {
  return periodsOfMonth(month).find((period) => {
    const state = gates.get(period)?.state;
    return state !== undefined && state !== 'OPENING' && state !== 'OPEN';
  });
}
