import { APPRAISAL_POLICY_STANDS_ON } from './appraisal-policy.ts';
import type { Assumption, AssumptionId } from './assumption.ts';
import { assumption } from './assumption.ts';
import type { AgencyPolicy } from './policy.ts';
import { RULE_POLICY_STANDS_ON } from './rule-policy.ts';

const STANDS_ON: Readonly<Record<keyof AgencyPolicy, AssumptionId>> = {
  periodicity: 'A-021',
  yearFromQuarterFour: 'A-022',
  openWhenDue: 'A-023',
  shards: 'A-024',
  maxConcurrency: 'A-025',
  scoringAttempts: 'A-026',
  finalisingAttempts: 'A-026',
  minimumPopulation: 'A-027',
  distributionViolation: 'A-028',
  partTimeInDistribution: 'A-029',
  minimumServiceDays: 'A-030',
  ...RULE_POLICY_STANDS_ON,
  ...APPRAISAL_POLICY_STANDS_ON,
};

/** The assumption that the default of a policy value stands on. */
export function policyAssumption(key: keyof AgencyPolicy): Assumption {
  return assumption(STANDS_ON[key]);
}
