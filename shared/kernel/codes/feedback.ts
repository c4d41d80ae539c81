export const FEEDBACK_CODES = {
  'feedback.not-found': 'NotFound',
  'feedback.unknown-iki': 'RuleBroken',
  'feedback.withdrawn': 'WrongState',
} as const;
