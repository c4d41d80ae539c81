export const PROGRESS_CODES = {
  'realisation.not-found': 'NotFound',
  'realisation.unknown-iki': 'RuleBroken',
  'realisation.iki-in-words': 'RuleBroken',
  'realisation.no-agreed-skp': 'WrongState',
} as const;
