export const ORGANISATION_CODES = {
  'agency.exists': 'WrongState',
  'unit.not-found': 'NotFound',
  'employee.not-found': 'NotFound',
  'segment.not-found': 'NotFound',
  'segment.own-assessor': 'RuleBroken',
  'segment.cycle': 'RuleBroken',
  'segment.assessor-unknown': 'RuleBroken',
  'segment.unchanged': 'RuleBroken',
  'delegation.not-found': 'NotFound',
  'delegation.to-self': 'RuleBroken',
  'delegation.ends-before-start': 'RuleBroken',
  'delegation.person-unknown': 'RuleBroken',
} as const;
