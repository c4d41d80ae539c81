import type { Code } from '../kernel/codes.ts';
import type { Message } from './message.ts';
import { messages as requestMessages } from './en/request.ts';
import { messages as organisationMessages } from './en/organisation.ts';
import { messages as importsMessages } from './en/imports.ts';
import { messages as periodsMessages } from './en/periods.ts';
import { messages as skpMessages } from './en/skp.ts';
import { messages as progressMessages } from './en/progress.ts';
import { messages as feedbackMessages } from './en/feedback.ts';
import { messages as evidenceMessages } from './en/evidence.ts';
import { messages as attendanceMessages } from './en/attendance.ts';
import { messages as appraisalMessages } from './en/appraisal.ts';
import { messages as reportsMessages } from './en/reports.ts';
import { messages as documentsMessages } from './en/documents.ts';
import { messages as calculatorsMessages } from './en/calculators.ts';

/** English: a text for every code; a missing one does not compile. */
export const ENGLISH: Readonly<Record<Code, Message>> = {
  ...requestMessages,
  ...organisationMessages,
  ...importsMessages,
  ...periodsMessages,
  ...skpMessages,
  ...progressMessages,
  ...feedbackMessages,
  ...evidenceMessages,
  ...attendanceMessages,
  ...appraisalMessages,
  ...reportsMessages,
  ...documentsMessages,
  ...calculatorsMessages,
};
