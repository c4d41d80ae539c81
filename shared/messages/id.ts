import type { Code } from '../kernel/codes.ts';
import type { Message } from './message.ts';
import { messages as requestMessages } from './id/request.ts';
import { messages as organisationMessages } from './id/organisation.ts';
import { messages as importsMessages } from './id/imports.ts';
import { messages as periodsMessages } from './id/periods.ts';
import { messages as skpMessages } from './id/skp.ts';
import { messages as progressMessages } from './id/progress.ts';
import { messages as feedbackMessages } from './id/feedback.ts';
import { messages as evidenceMessages } from './id/evidence.ts';
import { messages as attendanceMessages } from './id/attendance.ts';
import { messages as appraisalMessages } from './id/appraisal.ts';
import { messages as reportsMessages } from './id/reports.ts';
import { messages as documentsMessages } from './id/documents.ts';
import { messages as calculatorsMessages } from './id/calculators.ts';

/** Indonesian, the default: a text for every code; a missing one does not compile. */
export const INDONESIAN: Readonly<Record<Code, Message>> = {
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
