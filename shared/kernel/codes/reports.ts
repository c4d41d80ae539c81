export const REPORT_CODES = {
  'report.not-found': 'NotFound',
  'report.not-ready': 'WrongState',
} as const;
