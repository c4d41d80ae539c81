import type { Assumption, AssumptionId } from './assumption.ts';
import { assumption } from './assumption.ts';
import type { PeriodKind } from './sets.ts';

/**
 * What an agency decides for itself, as far as opening and closing a period need it. A period keeps the policy that was resolved when
 * it opened, so that a later change does not touch it.
 */
export type AgencyPolicy = {
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

export const DEFAULT_POLICY: AgencyPolicy = {
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
};

/** The assumption that the default of a policy value stands on. */
export function policyAssumption(key: keyof AgencyPolicy): Assumption {
  return assumption(STANDS_ON[key]);
}
