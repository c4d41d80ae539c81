export const APPRAISAL_CODES = {
  'appraisal.not-found': 'NotFound',
  'appraisal.reason-required': 'InvalidInput',
  'appraisal.head-needs-achievement': 'RuleBroken',
  'appraisal.not-calibrating': 'WrongState',
  'achievement.not-found': 'NotFound',
} as const;
