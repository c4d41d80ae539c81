export const CALCULATOR_CODES = {
  'calculator.not-found': 'NotFound',
  'calculator.csv-unreadable': 'InvalidInput',
} as const;
