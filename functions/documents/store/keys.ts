import type { Key } from '../../../shared/platform/table/write.ts';
import type { PersonalForm } from '../domain/document.ts';

/** What a verification code stands for: one get, by anybody. */
export function codeKey(agency: string, code: string): Key {
  return { PK: `A#${agency}#CODE#${code}`, SK: '-' };
}

/** The documents of a period's units: one Query lists them; one of them: one get. */
export function unitDocumentKey(agency: string, period: string, id: string): Key {
  return { PK: `A#${agency}#DOCUMENTS#${period}`, SK: id };
}

/** A paper of one appraisal of a closed period. */
export function paperObject(
  agency: string,
  period: string,
  who: { employee: string; segment: string },
  form: PersonalForm,
): string {
  return `a/${agency}/documents/${period}/people/${who.employee}.${who.segment}/${form}.pdf`;
}

/** A file of a unit: `<unit>.pdf`, or `<OPD>-<part>.zip`. */
export function unitObject(agency: string, period: string, file: string): string {
  return `a/${agency}/documents/${period}/units/${file}`;
}

/** What the workflow hands from step to step: the plan, a batch, what a batch made. */
export function workObject(agency: string, period: string, name: string): string {
  return `a/${agency}/documents/${period}/work/${name}.json`;
}
