import { opdSummary } from './opd-summary.ts';
import type { Recap } from './recap.ts';
import { CITY } from './recap.ts';
import type { RecapSheet } from './recap-sheets.ts';
import { peopleSheet } from './recap-sheets.ts';
import { summaryOfMany } from './summary-of-many.ts';
import { unitSheet } from './unit-sheet.ts';

/** The sheets of a recap, in the order of reading: what came of it, where, and everybody. */
export function recapSheets(recap: Recap): Record<'summary' | 'units' | 'people', RecapSheet> {
  return {
    summary: recap.id === CITY || recap.population === 'UNIT' ? summaryOfMany(recap) : opdSummary(recap),
    units: unitSheet(recap),
    people: peopleSheet(recap),
  };
}
