export const APPRAISAL_CODES = {
  'appraisal.not-found': 'NotFound',
  'appraisal.reason-required': 'InvalidInput',
  'appraisal.work-result-required': 'InvalidInput',
  'appraisal.work-behaviour-required': 'InvalidInput',
  'appraisal.judged-unknown': 'InvalidInput',
  'appraisal.head-takes-achievement': 'RuleBroken',
  'appraisal.head-needs-achievement': 'RuleBroken',
  'appraisal.not-head': 'RuleBroken',
  'appraisal.not-calibrating': 'WrongState',
  'appraisal.not-delivered': 'WrongState',
} as const;
