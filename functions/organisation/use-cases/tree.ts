import type { Table } from '../../../shared/platform/table/table.ts';
import type { Unit } from '../domain/unit.ts';
import { listUnits } from '../store/organisation-store.ts';

/** How long a tree in memory is good enough to answer who stands above whom: a minute. */
const FRESH_MS = 60_000;

export type Tree = (agency: string) => Promise<ReadonlyMap<string, Unit>>;

/**
 * The unit tree by agency, read at most once a minute per environment of a function: units change a few times a year, and every
 * reading of another person's record asks for them.
 */
export function createTree(table: Table, now: () => number = Date.now): Tree {
  const known = new Map<string, { at: number; units: ReadonlyMap<string, Unit> }>();
  return async (agency) => {
    const held = known.get(agency);
    if (held !== undefined && now() - held.at < FRESH_MS) return held.units;
    const units = new Map((await listUnits(table, agency)).map((unit) => [unit.code, unit]));
    known.set(agency, { at: now(), units });
    return units;
  };
}
