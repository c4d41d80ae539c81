import type { Key } from '../../../shared/platform/table/write.ts';

/** What names an SKP within its agency. */
export type SkpAddress = { agency: string; year: string; employee: string; segment: string };

/** All SKP of a person in a year, heads and versions: one Query by prefix. */
export function skpPrefix(
  agency: string,
  employee: string,
  year: string,
): { partition: string; prefix: string } {
  return { partition: `A#${agency}#E#${employee}`, prefix: `SKP#${year}#` };
}

/** The head of an SKP: one get, with its first versions in the same call. */
export function headKey({ agency, year, employee, segment }: SkpAddress): Key {
  return { PK: `A#${agency}#E#${employee}`, SK: `SKP#${year}#${segment}` };
}

/** One version of an SKP in words: one get. */
export function versionKey(at: SkpAddress, version: number): Key {
  const { PK, SK } = headKey(at);
  return { PK, SK: `${SK}#${String(version).padStart(4, '0')}` };
}
