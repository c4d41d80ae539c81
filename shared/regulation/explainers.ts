import { explainScore } from './explain-score.ts';
import type { ScorerName } from './rule-sets.ts';
import { ruleSetOf } from './rule-sets.ts';

export type Explainer = typeof explainScore;

const EXPLAINERS: Readonly<Record<ScorerName, Explainer>> = { 'simple-mean-1': explainScore };

/** What explains a result by the rule set that its period has pinned. Throws on an unknown set. */
export function explainerOf(rules: string): Explainer {
  return EXPLAINERS[ruleSetOf(rules).scorer as ScorerName];
}
