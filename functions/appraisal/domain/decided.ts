import { explainerOf } from '../../../shared/regulation/explainers.ts';
import type { ExplanationReference } from '../../../shared/regulation/explanation-reference.ts';
import { referenceTo } from '../../../shared/regulation/explanation-reference.ts';
import type { ScoreInput } from '../../../shared/regulation/score.ts';

/**
 * What refers to the decision about a person: which rules decided on which basis, and the hash of their records. It is made from a vector's
 * numbers alone, as the close decides, so that a result, a paper and the audit trail say the same. Pure. Throws on a rule set
 * that is not known here.
 */
export function referenceOf(score: ScoreInput, rules: string): ExplanationReference {
  return referenceTo(rules, explainerOf(rules)(score).records);
}
