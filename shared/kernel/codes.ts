import { APPRAISAL_CODES } from './codes/appraisal.ts';
import { ATTENDANCE_CODES } from './codes/attendance.ts';
import { CALCULATOR_CODES } from './codes/calculators.ts';
import { DOCUMENT_CODES } from './codes/documents.ts';
import { FEEDBACK_CODES } from './codes/feedback.ts';
import { EVIDENCE_CODES } from './codes/evidence.ts';
import { IMPORT_CODES } from './codes/imports.ts';
import { ORGANISATION_CODES } from './codes/organisation.ts';
import { PERIOD_CODES } from './codes/periods.ts';
import { PROGRESS_CODES } from './codes/progress.ts';
import { REPORT_CODES } from './codes/reports.ts';
import { REQUEST_CODES } from './codes/request.ts';
import { SKP_CODES } from './codes/skp.ts';

/** The kinds of refusal; one table in the HTTP pipeline maps each to its status. */
export type RefusalKind =
  | 'InvalidInput'
  | 'Unauthenticated'
  | 'Forbidden'
  | 'NotFound'
  | 'WrongState'
  | 'StaleVersion'
  | 'VersionRequired'
  | 'KeyReused'
  | 'TooLarge'
  | 'UnsupportedType'
  | 'TooMany'
  | 'RuleBroken'
  | 'TooLate'
  | 'TooEarly'
  | 'Unavailable';

/** Every refusal's stable code with its kind. A code is never renamed; its texts are in `shared/messages`. */
export const CODES = {
  ...REQUEST_CODES,
  ...ORGANISATION_CODES,
  ...IMPORT_CODES,
  ...PERIOD_CODES,
  ...SKP_CODES,
  ...PROGRESS_CODES,
  ...FEEDBACK_CODES,
  ...EVIDENCE_CODES,
  ...ATTENDANCE_CODES,
  ...APPRAISAL_CODES,
  ...REPORT_CODES,
  ...DOCUMENT_CODES,
  ...CALCULATOR_CODES,
} as const satisfies Record<string, RefusalKind>;

export type Code = keyof typeof CODES;
