import type { Key } from '../../../shared/platform/table/write.ts';

/** The words of a person's rating in a period, by segment: one get. */
export function ratingWordsKey(agency: string, employee: string, period: string, segment: string): Key {
  return { PK: `A#${agency}#E#${employee}`, SK: `G#${period}#${segment}` };
}
