import { cite } from './cite.ts';
import type { DistributionCode, DistributionWarning } from './distribution.ts';
import { MOST_PEOPLE } from './distribution.ts';
import type { AgencyPolicy } from './policy.ts';
import { rule } from './rule.ts';
import type { DistributionSeverity, SignatoryLevel } from './sets.ts';
import { SIGNATORY_LEVELS } from './sets.ts';
import { demandWhole } from './whole.ts';

/** What was found, of how many people, by which policy, and who signed a reason for it; `null`: nobody. */
export type DeviationCase = Pick<AgencyPolicy, 'minimumPopulation' | 'distributionViolation'> & {
  broken: readonly DistributionCode[];
  warnings: readonly DistributionWarning[];
  population: number;
  reasonBy: SignatoryLevel | null;
};

/** The lowest official whose signed reason settles a deviation, by its severity; `null`: it needs none. */
const SETTLED_BY: Readonly<Record<DistributionSeverity, SignatoryLevel | null>> = {
  OK: null,
  INFORMATION: null,
  WARNING: 'PEJABAT_PENILAI',
  ERROR: 'ATASAN_PEJABAT_PENILAI',
};

/** Whether so few people are counted that the pattern of a distribution only informs. */
export function informsOnly(population: number, minimumPopulation: number): boolean {
  return population < minimumPopulation;
}

function severityOf(it: DeviationCase): DistributionSeverity {
  if (it.population === 0 || it.broken.length + it.warnings.length === 0) return 'OK';
  if (informsOnly(it.population, it.minimumPopulation)) return 'INFORMATION';
  return it.broken.length > 0 ? it.distributionViolation : 'WARNING';
}

/** Whether who signed stands at the level that is asked for, or above it. */
function suffices(by: SignatoryLevel | null, asked: SignatoryLevel): boolean {
  return by !== null && SIGNATORY_LEVELS.indexOf(by) >= SIGNATORY_LEVELS.indexOf(asked);
}

/**
 * How severe a deviation from the distribution is, and whose signed reason it still awaits (`null`: it may be set as it is). A warning is
 * settled by the pejabat penilai, an error by their superior alone. A largest group that is not one is never more than a warning. Throws
 * on a population that is no whole number.
 */
export const distributionSeverityRule = rule({
  id: 'distribution-severity',
  basis: [
    cite('SE-MENPANRB-3-2023', {}, 'U', 'A-027'),
    cite('SE-MENPANRB-3-2023', {}, 'U', 'A-028'),
    cite('SE-MENPANRB-3-2023', {}, 'D', 'A-080'),
  ],
  decide: (it: DeviationCase, note): { severity: DistributionSeverity; awaits: SignatoryLevel | null } => {
    demandWhole('population', it.population, 0, MOST_PEOPLE);
    const severity = severityOf(it);
    note('DEVIATIONS', { broken: it.broken.length, warnings: it.warnings.length, severity });
    if (severity === 'INFORMATION')
      note('FEW_PEOPLE', { population: it.population, minimum: it.minimumPopulation });
    const asked = SETTLED_BY[severity];
    if (asked === null) return { severity, awaits: null };
    if (suffices(it.reasonBy, asked)) {
      note('REASON_SIGNED', it.reasonBy);
      return { severity, awaits: null };
    }
    note('REASON_AWAITED', { asked, by: it.reasonBy });
    return { severity, awaits: asked };
  },
});
