import { demandWhole } from './whole.ts';

export const MONTHS_IN_YEAR = 12;

/** Throws `RangeError` unless these are whole months of one year, at least one. */
export function demandMonths(what: string, months: number): void {
  demandWhole(what, months, 1, MONTHS_IN_YEAR);
}
