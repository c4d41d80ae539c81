import type { Key } from '../../../shared/platform/table/write.ts';

/** What names a realisation within its agency. */
export type RealisationAddress = { agency: string; period: string; employee: string; segment: string };

/** The words of a person's realisation in a period: one get. */
export function wordsKey({ agency, period, employee, segment }: RealisationAddress): Key {
  return { PK: `A#${agency}#E#${employee}`, SK: `R#${period}#${segment}` };
}
