import type { Population } from '../../../shared/regulation/appraisal-policy.ts';
import type { OrganisationAchievement, Predikat, Rating } from '../../../shared/regulation/sets.ts';

/** The report of the whole city; every other one bears the code of its OPD. */
export const CITY = 'KOTA';

/** One counted person of a recap. `unit` is the unit's code, `unitName` its name; `indicative` in hundredths. */
export type RecapRow = {
  nip: string;
  name: string;
  grade: string;
  position: string;
  opd: string;
  unit: string;
  unitName: string;
  head: boolean;
  assessor: string;
  workResult: Rating | null;
  workBehaviour: Rating | null;
  achievement: OrganisationAchievement | null;
  predikat: Predikat | null;
  indicative: number | null;
  review: boolean;
  /** What the assessor proposed with the rating that stands: in what somebody should develop, and how. */
  development: { area: string; proposal: string } | null;
  /** Whether the person counts in the distribution of their population. */
  inPopulation: boolean;
};

/** A group of a summary: a unit of an OPD, or an OPD of the city. */
export type Group = { code: string; name: string };

/**
 * A recap as data: what it is about, its rows in order, and the groups that its summary counts. `path`: the OPD and all units above it.
 * `population`: whose people are held against a pattern together. `achievements`: of organisations, by unit; where units are populations, of
 * each the one that holds for it. `minimumPopulation`: below so many people a distribution is information only.
 */
export type Recap = {
  id: string;
  agencyName: string;
  name: string;
  period: string;
  path: string[];
  achievements: Readonly<Record<string, OrganisationAchievement>>;
  population: Population;
  minimumPopulation: number;
  groups: Group[];
  rows: RecapRow[];
};

/** Where a unit stands in the tree, for the order of rows. */
type Order = ReadonlyMap<string, number>;

function compareRows(order: Order, a: RecapRow, b: RecapRow): number {
  const place = (row: RecapRow): number => order.get(row.unit) ?? order.size;
  return (
    place(a) - place(b) ||
    (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0) ||
    Number(b.head) - Number(a.head) ||
    a.name.localeCompare(b.name, 'id') ||
    (a.nip < b.nip ? -1 : 1)
  );
}

/** Rows in the order of the tree: unit after unit, its head first, then by name. */
export function inOrder(rows: readonly RecapRow[], order: Order): RecapRow[] {
  return [...rows].sort((a, b) => compareRows(order, a, b));
}

/** What a row counts for in the summary of a recap. */
export function groupOf(recap: Pick<Recap, 'id'>, row: RecapRow): string {
  return recap.id === CITY ? row.opd : row.unit;
}
