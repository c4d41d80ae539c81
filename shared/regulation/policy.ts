import type { AppraisalPolicy } from './appraisal-policy.ts';
import { DEFAULT_APPRAISAL_POLICY } from './appraisal-policy.ts';
import type { RulePolicy } from './rule-policy.ts';
import { DEFAULT_RULE_POLICY } from './rule-policy.ts';
import type { PeriodKind } from './sets.ts';

/** What opening and closing a period need of policy: few and small values, which the period's own item keeps. */
export type ClosePolicy = {
  /** Kind of the periodic evaluation within the year. */
  periodicity: Exclude<PeriodKind, 'TAHUNAN'>;
  /** Whether quarter four is the year's evaluation as well. */
  yearFromQuarterFour: boolean;
  /** Whether a period that is due and that nobody opened is opened by the system. */
  openWhenDue: boolean;
  /** Shards of a year: fixed for the person and all periods of that year once it opens. */
  shards: number;
  /** Shards that the close works on at once. */
  maxConcurrency: number;
  /** Times that the system itself starts a period's scoring; likewise its finalising. */
  scoringAttempts: number;
  finalisingAttempts: number;
  /** Population below which the distribution is information only. */
  minimumPopulation: number;
  distributionViolation: 'WARNING' | 'ERROR';
  partTimeInDistribution: boolean;
  /** Calendar days of work in the period from which a new person is assessed. */
  minimumServiceDays: number;
};

export const DEFAULT_CLOSE_POLICY: ClosePolicy = {
  periodicity: 'TRIWULANAN',
  yearFromQuarterFour: false,
  openWhenDue: false,
  shards: 16,
  maxConcurrency: 4,
  scoringAttempts: 3,
  finalisingAttempts: 3,
  minimumPopulation: 20,
  distributionViolation: 'WARNING',
  partTimeInDistribution: false,
  minimumServiceDays: 30,
};

/** All that an agency decides for itself where the law is silent or was not read. */
export type AgencyPolicy = ClosePolicy & RulePolicy & AppraisalPolicy;

export const DEFAULT_POLICY: AgencyPolicy = {
  ...DEFAULT_CLOSE_POLICY,
  ...DEFAULT_RULE_POLICY,
  ...DEFAULT_APPRAISAL_POLICY,
};

/** The few values that a period's own item keeps. */
export function closePolicyOf(policy: AgencyPolicy): ClosePolicy {
  const names = Object.keys(DEFAULT_CLOSE_POLICY) as (keyof ClosePolicy)[];
  return Object.fromEntries(names.map((name) => [name, policy[name]])) as ClosePolicy;
}
