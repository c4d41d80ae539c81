import type { Write } from '../../../shared/platform/table/write.ts';
import type { Segment } from '../../organisation/index.ts';
import type { Counts } from '../domain/job.ts';
import type { RowError } from '../domain/row-error.ts';

/** A change of a segment that open periods hold too: it goes through the door of periods. */
export type Correction = { row: number; seen: Segment; corrected: Segment };

/**
 * All that an import has to do, in order: `groups` (each in one transaction), `corrections`, and `last` (what follows from both: places
 * of actors, heads of units). What is done already is not in it, so a plan made again holds what remains.
 */
export type Plan = {
  errors: RowError[];
  counts: Counts;
  groups: Write[][];
  corrections: Correction[];
  last: Write[];
};

/** How a row ends. */
export type Outcome = 'created' | 'changed' | 'transferred' | 'unchanged';

/** How many steps a plan has, for the progress that people see. */
export function stepsOf(plan: Plan): number {
  return plan.groups.length + plan.corrections.length + plan.last.length;
}

/** The counts of a plan from the outcome of each row. */
export function countsOf(outcomes: readonly Outcome[], rows: number, errors: number): Counts {
  const count = (wanted: Outcome): number => outcomes.filter((it) => it === wanted).length;
  return {
    rows,
    created: count('created'),
    changed: count('changed'),
    transferred: count('transferred'),
    unchanged: count('unchanged'),
    errors,
  };
}
