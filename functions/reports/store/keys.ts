import type { Key } from '../../../shared/platform/table/write.ts';

/** The reports of a period: one Query lists them; one of them: one get. */
export function reportKey(agency: string, period: string, id: string): Key {
  return { PK: `A#${agency}#REPORTS#${period}`, SK: id };
}

/** The file of a report; `file` is its id, `<OPD or KOTA>.xlsx` or `.csv`. */
export function reportObject(agency: string, period: string, file: string): string {
  return `a/${agency}/reports/${period}/${file}`;
}

/** What a recap is made from: its rows in order, as JSON. */
export function rowsObject(agency: string, period: string, recap: string): string {
  return `a/${agency}/reports/${period}/rows/${recap}.json`;
}
