import { canonical } from '../../../shared/kernel/canonical.ts';
import { ruleSetOf } from '../../../shared/regulation/rule-sets.ts';
import type { Period } from '../../periods/index.ts';

/**
 * What a closed period rests on, without clock, ARN or attempt: the same results give the same manifest. Throws on a rule set that is not
 * known here.
 */
export function manifestOf(period: Period, summaries: readonly string[]): string {
  ruleSetOf(period.rules);
  const { id, rules, scorer, policy, tree, shards, from, to } = period;
  return canonical({ period: id, from, to, rules, scorer, policy, tree, shards, summaries });
}
