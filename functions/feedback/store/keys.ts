import type { Key } from '../../../shared/platform/table/write.ts';

/** Whose appraisal feedback is about, within its agency. */
export type FeedbackAddress = { agency: string; period: string; employee: string; segment: string };

/** Feedback on a person's appraisal, oldest first: one Query by prefix, a page at a time; one of it: one get. */
export function feedbackKey({ agency, period, employee, segment }: FeedbackAddress, feedback: string): Key {
  return { PK: `A#${agency}#E#${employee}`, SK: `F#${period}#${segment}#${feedback}` };
}

/** The request that gave feedback: one get, so that a repeated request finds itself. */
export function feedbackRequestKey({ agency, employee }: FeedbackAddress, request: string): Key {
  return { PK: `A#${agency}#E#${employee}`, SK: `FREQ#${request}` };
}
