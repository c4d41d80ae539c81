import type { AssumptionId } from './assumption.ts';
import type { ValueWeights } from './sets.ts';

/**
 * What an agency decides for rules where the law is silent or was not read, in the numbers that people write (percent, points, days,
 * minutes). A rule gets what it needs of it as input, so that its record tells by which values it decided.
 */
export type RulePolicy = {
  /** Percent of SKP and of behaviour in the performance value. */
  valueWeights: ValueWeights;
  /** Performance value from which a low one is Kurang and not Sangat Kurang. */
  poorFrom: number;
};

export const DEFAULT_RULE_POLICY: RulePolicy = {
  valueWeights: '70/30',
  poorFrom: 50,
};

/** The assumption that each default stands on. */
export const RULE_POLICY_STANDS_ON: Readonly<Record<keyof RulePolicy, AssumptionId>> = {
  valueWeights: 'A-045',
  poorFrom: 'A-044',
};
