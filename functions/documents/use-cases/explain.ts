import type { SentenceOf } from '../../../shared/regulation/explanation.ts';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import type { ExplainedResult } from '../../appraisal/index.ts';
import { explainResult } from '../../appraisal/index.ts';
import { scoreInputOf } from '../../periods/index.ts';
import { numbersInWords } from '../../skp/index.ts';
import type { ScoredVector } from '../domain/work.ts';
import type { Words } from './read-words.ts';

/** How a person's result was reached, from what was read to print it: the same as the application shows. */
export function explained(
  vector: ScoredVector,
  { plan, attendance, feedbackGiven }: Pick<Words, 'plan' | 'attendance' | 'feedbackGiven'>,
  rules: string,
  sentenceOf: SentenceOf,
): ExplainedResult {
  const agreed = vector.p === 0 ? undefined : plan;
  return explainResult(
    {
      vector,
      score: scoreInputOf(vector),
      plan: agreed,
      inWords: agreed === undefined ? [] : numbersInWords(agreed),
      attendance,
      feedbackGiven,
      rules,
      policy: DEFAULT_RULE_POLICY,
    },
    sentenceOf,
  );
}
