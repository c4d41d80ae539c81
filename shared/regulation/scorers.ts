import type { RuleSet, ScorerName } from './rule-sets.ts';
import { RULE_SETS, ruleSetOf } from './rule-sets.ts';
import { scoreSimpleMean } from './score.ts';

export type Scorer = typeof scoreSimpleMean;

const SCORERS: Readonly<Record<ScorerName, Scorer>> = { 'simple-mean-1': scoreSimpleMean };

/** The scorer of the rule set that a period has pinned. Throws on an unknown set. */
export function scorerOf(rules: string, sets: readonly RuleSet[] = RULE_SETS): Scorer {
  const { scorer } = ruleSetOf(rules, sets);
  if (!Object.hasOwn(SCORERS, scorer)) throw new Error(`rule set "${rules}" has no scorer "${scorer}"`);
  return SCORERS[scorer as ScorerName];
}
