import type { Key } from '../../../shared/platform/table/write.ts';

/** The history of one record, newest last: one Query, backwards. */
export function historyKey(agency: string, subject: string, at: string, id: string): Key {
  return { PK: `A#${agency}#H#${subject}`, SK: `${at}#${id}` };
}

/** All that belongs to an import: one Query of one item tells whether there is such an import. */
export function importKey(agency: string, job: string): string {
  return `A#${agency}#IMPORT#${job}`;
}
