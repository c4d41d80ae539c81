import type { REPORT_CODES } from '../../kernel/codes/reports.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof REPORT_CODES> = {
  'report.not-found': {
    title: 'The report does not exist or is outside your authority.',
    next: 'See the list of reports of this period.',
  },
  'report.not-ready': {
    title: 'The reports of this period are not ready.',
    next: 'The system writes them once BKPSDM has closed the period. Try again then.',
  },
};
