import type { Key } from '../../../shared/platform/table/write.ts';

/** What names a realisation within its agency. */
export type RealisationAddress = { agency: string; period: string; employee: string; segment: string };

/** The words of a person's realisation in a period: one get. */
export function wordsKey({ agency, period, employee, segment }: RealisationAddress): Key {
  return { PK: `A#${agency}#E#${employee}`, SK: `R#${period}#${segment}` };
}

/** What evidence is attached to a realisation, first among its uploads: one get, or one Query with all of them. */
export function attachmentsKey({ agency, period, employee, segment }: RealisationAddress): Key {
  return { PK: `A#${agency}#E#${employee}`, SK: `EVIDENCE#${period}#${segment}#!` };
}

/** One upload of evidence for a realisation: one get. */
export function evidenceKey(at: RealisationAddress, upload: string): Key {
  const { PK, SK } = attachmentsKey(at);
  return { PK, SK: SK.replace(/!$/, upload) };
}

/** Where the same content was uploaded, by its SHA-256: one Query. */
export function contentKey(agency: string, sha256: string, upload: string): Key {
  return { PK: `A#${agency}#HASH#${sha256}`, SK: upload };
}

/** Where an upload's file is. */
export function evidenceObject(
  { agency, period, employee, segment }: RealisationAddress,
  upload: string,
): string {
  return `a/${agency}/evidence/${period}.${employee}.${segment}/${upload}`;
}

/** Where a file is put aside that failed a check. */
export function quarantineObject(agency: string, upload: string): string {
  return `a/${agency}/quarantine/${upload}`;
}

const EVIDENCE_OBJECT =
  /^a\/([a-z][a-z0-9-]{1,19})\/evidence\/([0-9Q-]{4,7})\.([a-z2-7]{12})\.([1-9]\d{0,2})\/([a-z2-7]{12})$/;

/** Realisation and upload of a file, or `undefined` for another key. */
export function evidenceOfObject(key: string): { at: RealisationAddress; upload: string } | undefined {
  const [, agency, period, employee, segment, upload] = EVIDENCE_OBJECT.exec(key) ?? [];
  if (agency === undefined || period === undefined || employee === undefined) return undefined;
  if (segment === undefined || upload === undefined) return undefined;
  return { at: { agency, period, employee, segment }, upload };
}
