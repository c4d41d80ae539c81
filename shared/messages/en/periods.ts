import type { PERIOD_CODES } from '../../kernel/codes/periods.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof PERIOD_CODES> = {
  'policy.not-found': {
    title: 'There is no policy {policy}.',
    next: 'See the list of policy and take one of its names.',
  },
  'policy.exists': {
    title: 'The policy {policy} is set from {from} already.',
    next: 'Set it from another day. What was set stays on record.',
  },
  'policy.past': {
    title: 'Policy cannot hold for the past: {from} is over.',
    next: 'Set it from {today} or later. Periods that are open keep the policy that they opened with.',
  },
  'period.not-found': { title: 'The period was not found.', next: 'See the list of periods.' },
  'period.exists': { title: 'Period {period} exists already.', next: 'Open the existing one.' },
  'period.year-missing': {
    title: 'Year {year} does not exist yet.',
    next: 'BKPSDM creates and opens the year first.',
  },
  'period.year-not-open': {
    title: 'Year {year} is not open.',
    next: 'BKPSDM opens the year first, then this period.',
  },
  'period.wrong-state': {
    title: 'The period is {state}; this needs {allowed}.',
    next: 'Follow the order of the stages.',
  },
  'period.opening': {
    title: 'The period is being opened; your input is safe.',
    next: 'Try again in {retryAfter} seconds.',
  },
  'period.closed': {
    title: 'Period {period} is closed. Your input was not saved.',
    next: 'Changes go through an objection or BKPSDM.',
  },
  'period.past-realisation-deadline': {
    title: 'The deadline for results, {deadline}, has passed.',
    next: 'BKPSDM may move it, with a reason.',
  },
  'period.past-rating-deadline': {
    title: 'The deadline for ratings, {deadline}, has passed.',
    next: 'Wait for calibration or ask BKPSDM to move it.',
  },
  'period.too-early': {
    title: 'The deadline for ratings passes at {from}.',
    next: 'BKPSDM closes after it, or moves it with a reason.',
  },
  'period.cut-off-past': { title: 'A deadline cannot move into the past.', next: 'Choose now or later.' },
  'period.calendar-order': {
    title: 'The deadlines are out of order: results may not end after ratings.',
    next: 'Correct their order.',
  },
  'period.calendar-moved': {
    title: 'The calendar was changed meanwhile; nothing was closed.',
    next: 'Reload the period and try again.',
  },
  'period.sealed': {
    title: 'This appraisal is sealed for period {period}.',
    next: 'Wait for calibration or ask BKPSDM.',
  },
};
