import type { RuleSet, ScorerName } from './rule-sets.ts';
import { RULE_SETS, ruleSetOf } from './rule-sets.ts';
import type { Score, ScoreInput } from './score.ts';
import { ikiList, scoreSimpleMean } from './score.ts';

/** Scores a person whose indicators come from wherever they are kept. */
export type SourceScorer = typeof scoreSimpleMean;

const SCORERS: Readonly<Record<ScorerName, SourceScorer>> = { 'simple-mean-1': scoreSimpleMean };

/** The scorer of the rule set that a period has pinned, for indicators from wherever they are kept. Throws on an unknown set. */
export function sourceScorerOf(rules: string, sets: readonly RuleSet[] = RULE_SETS): SourceScorer {
  const { scorer } = ruleSetOf(rules, sets);
  if (!Object.hasOwn(SCORERS, scorer)) throw new Error(`rule set "${rules}" has no scorer "${scorer}"`);
  return SCORERS[scorer as ScorerName];
}

/** The scorer of the rule set that a period has pinned, for indicators in a list. Throws on an unknown set. */
export function scorerOf(rules: string, sets: readonly RuleSet[] = RULE_SETS): (input: ScoreInput) => Score {
  const scorer = sourceScorerOf(rules, sets);
  return (input) => scorer(input, ikiList(input.iki));
}
