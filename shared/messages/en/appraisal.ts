import type { APPRAISAL_CODES } from '../../kernel/codes/appraisal.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof APPRAISAL_CODES> = {
  'appraisal.not-found': {
    title: 'Not found, or outside your authority.',
    next: 'Check the link or ask BKPSDM.',
  },
  'appraisal.reason-required': {
    title: 'A changed rating needs a reason.',
    next: "Give one that cites this person's result or behaviour.",
  },
  'appraisal.work-result-required': {
    title: 'The rating of work results is missing.',
    next: 'Choose it, then save again.',
  },
  'appraisal.work-behaviour-required': {
    title: 'The rating of work behaviour is missing.',
    next: 'Choose it, then save again.',
  },
  'appraisal.judged-unknown': {
    title: 'The judged version of plan or realisation does not exist yet.',
    next: 'Reload the page, then rate again.',
  },
  'appraisal.head-takes-achievement': {
    title: "A head of unit takes the rating of work results from the organisation's achievement.",
    next: "Leave work results empty; the assessor sets the organisation's achievement.",
  },
  'appraisal.head-needs-achievement': {
    title: 'The organisation achievement of the unit is not set.',
    next: 'The assessor sets it first, then rates behaviour.',
  },
  'appraisal.not-head': {
    title: 'Only heads of units have an organisation achievement; this person heads none.',
    next: 'Rate work results and work behaviour instead.',
  },
  'appraisal.not-calibrating': {
    title: 'Period {period} is not in calibration. The rating is unchanged.',
    next: 'See the stage of the period; after the close only an objection changes a result.',
  },
  'appraisal.not-delivered': {
    title: 'The result of {period} is not delivered, so how it was reached cannot be seen yet.',
    next: 'Wait until BKPSDM delivers the results.',
  },
};
