import type { Key } from '../../../shared/platform/table/write.ts';

/** The history of one record, newest last: one Query, backwards. */
export function historyKey(agency: string, subject: string, at: string, id: string): Key {
  return { PK: `A#${agency}#H#${subject}`, SK: `${at}#${id}` };
}

/**
 * A segment of the audit trail: what one batch of the stream changed in one agency, by the day and the event that it begins with, and by its
 * own content. The same batch is the same object; a batch that was cut another way is another.
 */
export function segmentObject(agency: string, at: string, first: string, hash: string): string {
  const [year, month, day] = at.slice(0, 10).split('-');
  return `a/${agency}/audit/${year}/${month}/${day}/${first}-${hash}.jsonl`;
}

/** All that belongs to an import: one Query of one item tells whether there is such an import. */
export function importKey(agency: string, job: string): string {
  return `A#${agency}#IMPORT#${job}`;
}
