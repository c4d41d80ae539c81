import type { Key } from '../../../shared/platform/table/write.ts';

/** An import job: one get. */
export function jobKey(agency: string, job: string): Key {
  return { PK: `A#${agency}#IMPORT#${job}`, SK: '-' };
}

/** What was wrong with a job's file, in the order of rows: one Query a page. */
export function errorKey(agency: string, job: string, at: number): Key {
  return { PK: jobKey(agency, job).PK, SK: `E#${String(at).padStart(6, '0')}` };
}

/** All imports of an agency by the instant they were started: one Query a page, backwards. */
export function listKey(agency: string, created: string, job: string): Key {
  return { PK: `A#${agency}#IMPORTS`, SK: `${created}#${job}` };
}

/** Which job runs: one per agency. */
export function lockKey(agency: string): Key {
  return { PK: `A#${agency}#IMPORT-LOCK`, SK: '-' };
}

/** Where a job's file is uploaded to. */
export function uploadKey(agency: string, job: string): string {
  return `a/${agency}/imports/${job}.csv`;
}

/** Agency and job of an uploaded file, or `undefined` for another key. */
export function jobOfUpload(key: string): { agency: string; job: string } | undefined {
  const [, agency, job] = /^a\/([a-z][a-z0-9-]{1,19})\/imports\/([a-z2-7]{12})\.csv$/.exec(key) ?? [];
  return agency === undefined || job === undefined ? undefined : { agency, job };
}
