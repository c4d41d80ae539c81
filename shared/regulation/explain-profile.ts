import type { Limits } from './limits.ts';
import { limitsRule } from './limits.ts';
import type { Profile } from './profile.ts';
import { profileRule } from './profile.ts';
import type { ProfilePolicy } from './profile-policy.ts';
import type { ProfileData } from './profile-parts.ts';
import type { RulePolicy } from './rule-policy.ts';
import type { RuleRecord } from './rule.ts';
import type { Rating } from './sets.ts';

/** Of one person's segment in one period; whatever is not known is `null` or an empty list. `workResult` is the one used. */
export type ExplainProfileInput = ProfileData & { workResult: Rating | null };

/**
 * The indicative profile of a result and what most limits it, each with its record, for one person at a time. `policy` is what the
 * period keeps: what these rules need is taken from it. `profile` is `null` without any data.
 */
export function explainProfile(
  input: ExplainProfileInput,
  policy: ProfilePolicy & Pick<RulePolicy, 'minutesPerAbsentDay'>,
): { profile: Profile | null; limits: Limits; records: RuleRecord[] } {
  const { indicators, workBehaviour, behaviours, attendance, opinions, feedbackGiven } = input;
  const numbers = indicators.map(numbersOf);
  const profile = profileRule({
    indicators: numbers,
    workBehaviour,
    behaviours,
    attendance,
    opinions,
    feedbackGiven,
    profileWeights: policy.profileWeights,
    profilePoints: policy.profilePoints,
    wholeBehaviourStandsIn: policy.wholeBehaviourStandsIn,
    disciplineCountsIn: policy.disciplineCountsIn,
    minutesPerAbsentDay: policy.minutesPerAbsentDay,
  });
  const limits = limitsRule({
    indicators: numbers,
    workResult: input.workResult,
    workBehaviour,
    behaviours,
  });
  return { profile: profile.outcome, limits: limits.outcome, records: [profile.record, limits.record] };
}

/** A record keeps what its rule was given: nothing but the numbers that score. */
function numbersOf(it: ProfileData['indicators'][number]): ProfileData['indicators'][number] {
  const { number, kind, direction, low, high, cannotExceed, realisation } = it;
  return { number, kind, direction, low, high, cannotExceed, realisation };
}
