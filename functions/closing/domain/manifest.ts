import { canonical } from '../../../shared/kernel/canonical.ts';
import type { Period } from '../../periods/index.ts';

/** What a closed period rests on, without clock, ARN or attempt: the same results give the same manifest. */
export function manifestOf(period: Period, summaries: readonly string[]): string {
  const { id, rules, scorer, policy, tree, shards, from, to } = period;
  return canonical({ period: id, from, to, rules, scorer, policy, tree, shards, summaries });
}
