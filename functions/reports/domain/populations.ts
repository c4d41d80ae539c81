import type { Group, Recap, RecapRow } from './recap.ts';

/** People who are held against one pattern, with the name of what they belong to. */
export type RecapPopulation = Group & { rows: RecapRow[] };

/** The populations of a recap in the order of its rows: by policy its OPDs, or their units. */
export function populationsOf({ population, groups, rows }: Recap): RecapPopulation[] {
  const names = new Map(groups.map(({ code, name }) => [code, name]));
  const of = (row: RecapRow): string => (population === 'OPD' ? row.opd : row.unit);
  return [...Map.groupBy(rows, of)].map(([code, own]) => ({
    code,
    name: population === 'OPD' ? (names.get(code) ?? code) : (own[0]?.unitName ?? code),
    rows: own,
  }));
}
