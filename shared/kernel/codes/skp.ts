export const SKP_CODES = {
  'skp.not-found': 'NotFound',
  'skp.exists': 'WrongState',
  'skp.wrong-state': 'WrongState',
  'skp.not-in-regime': 'RuleBroken',
  'skp.iki-number-reused': 'RuleBroken',
  'skp.no-main-rhk': 'RuleBroken',
  'skp.rhk-without-iki': 'RuleBroken',
  'skp.too-many-iki': 'RuleBroken',
} as const;
