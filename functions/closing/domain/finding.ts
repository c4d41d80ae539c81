import { distributionRule, populationOf } from '../../../shared/regulation/distribution.ts';
import type {
  DistributionCode,
  DistributionWarning,
  PredikatCounts,
} from '../../../shared/regulation/distribution.ts';
import { distributionSeverityRule } from '../../../shared/regulation/distribution-severity.ts';
import type { AgencyPolicy } from '../../../shared/regulation/policy.ts';
import type { RuleRecord } from '../../../shared/regulation/rule.ts';
import type { DistributionSeverity, OrganisationAchievement } from '../../../shared/regulation/sets.ts';
import type { Pattern } from './pattern.ts';

/** How the predikat of an OPD's people stand to the pattern of its achievement, and how severe a deviation is by policy. */
export type Finding = {
  opd: string;
  achievement: OrganisationAchievement;
  counts: PredikatCounts;
  population: number;
  broken: DistributionCode[];
  warnings: DistributionWarning[];
  severity: DistributionSeverity;
};

/** Holds a pattern against SE MenPANRB 3/2023, with the records of the rules. `undefined` while the OPD has no achievement. */
export function findingOf(
  opd: string,
  { achievement, counts }: Pattern,
  {
    minimumPopulation,
    distributionViolation,
  }: Pick<AgencyPolicy, 'minimumPopulation' | 'distributionViolation'>,
): { finding: Finding; records: RuleRecord[] } | undefined {
  if (achievement === null) return undefined;
  const population = populationOf(counts);
  const pattern = distributionRule({ achievement, counts });
  const { broken, warnings } = pattern.outcome;
  const severity = distributionSeverityRule({
    broken,
    warnings,
    population,
    minimumPopulation,
    distributionViolation,
    reasonBy: null,
  });
  return {
    finding: { opd, achievement, counts, population, broken, warnings, severity: severity.outcome.severity },
    records: [pattern.record, severity.record],
  };
}
