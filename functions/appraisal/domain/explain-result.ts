import type { AttendanceSum } from '../../../shared/regulation/attendance.ts';
import { explainProfile } from '../../../shared/regulation/explain-profile.ts';
import { explainerOf } from '../../../shared/regulation/explainers.ts';
import type { ExplanationReference } from '../../../shared/regulation/explanation-reference.ts';
import type { Explanation, SentenceOf } from '../../../shared/regulation/explanation.ts';
import { explain } from '../../../shared/regulation/explanation.ts';
import { ikiRule } from '../../../shared/regulation/iki.ts';
import type { Limits } from '../../../shared/regulation/limits.ts';
import type { Profile } from '../../../shared/regulation/profile.ts';
import type { PinnedPolicy } from '../../../shared/regulation/policy-values.ts';
import type { RuleRecord } from '../../../shared/regulation/rule.ts';
import type { ScoreInput } from '../../../shared/regulation/score.ts';
import type { IkiCategory, Predikat, Rating } from '../../../shared/regulation/sets.ts';
import type { SkpValue } from '../../../shared/regulation/skp-value.ts';
import type { Vector } from '../../periods/index.ts';
import type { Content } from '../../skp/index.ts';
import { referenceOf } from './decided.ts';
import { valueOfPlan } from './value-of-plan.ts';

/** Everything that a result is explained from. `plan`: the agreed plan in words, which groups the indicators by result. */
export type ToExplain = {
  vector: Pick<Vector, 'iki' | 'rating' | 'result'>;
  score: ScoreInput;
  plan: Content | undefined;
  /** Numbers of the plan's indicators in words. */
  inWords: readonly number[];
  /** What was brought in of the period's months, `null` where nothing was; entries of feedback that stand. */
  attendance: AttendanceSum | null;
  feedbackGiven: number;
  /** Rule set and policy that the period pinned. */
  rules: string;
  policy: PinnedPolicy;
};

/** Achievement in hundredths of a percent, value in hundredths. */
export type ExplainedIki = { number: number; achievement: number; value: number; category: IkiCategory };

/** A result with how it was reached. Values are hundredths. */
export type ExplainedResult = {
  predikat: Predikat | null;
  /** As the assessor gave it; as it counts (a head has it from the organisation's achievement); as the achievements suggest it. */
  workResult: { given: Rating | null; used: Rating | null; suggested: Rating | null };
  workBehaviour: Rating | null;
  indicative: number | null;
  /** `null` while no plan is agreed. */
  skpValue: SkpValue | null;
  iki: ExplainedIki[];
  /** The city's three aspects, indicative; `null` without any data. */
  profile: Profile | null;
  /** What most limits the result, and what would lift it. */
  limits: Limits;
  /** What the audit trail says of the decision: it rests on the numbers alone, not on the plan's words. */
  decided: ExplanationReference;
  explanation: Explanation;
};

function valuesOf(records: readonly RuleRecord[]): ExplainedIki[] {
  return records
    .filter((it) => it.rule === ikiRule.id)
    .map(({ inputs, outcome }) => ({
      number: (inputs as { number: number }).number,
      ...(outcome as Omit<ExplainedIki, 'number'>),
    }));
}

/** What was sealed must be what is explained: anything else is a mistake of ours, and nobody is told a reason that is none. */
function demandSame(
  sealed: Vector['result'],
  derived: Pick<ExplainedResult, 'predikat' | 'indicative'>,
): void {
  if (sealed === null) return;
  if (sealed.predikat === derived.predikat && sealed.indicative === derived.indicative) return;
  throw new Error('a sealed result is not what its rules give');
}

/** What orients beside the decision, with the records of its rules. */
function besideOf(
  { vector, score, plan, policy, attendance, feedbackGiven }: ToExplain,
  used: Rating | null,
) {
  const value = plan === undefined ? undefined : valueOfPlan(plan, vector.iki, score, policy);
  const { profile, limits, records } = explainProfile(
    {
      indicators: score.iki,
      attendance,
      workResult: used,
      workBehaviour: score.workBehaviour,
      behaviours: [],
      opinions: { teamWork: null, feedback: null },
      feedbackGiven,
    },
    policy,
  );
  return {
    skpValue: value?.value ?? null,
    suggested: value?.suggested ?? null,
    profile,
    limits,
    records: [...(value?.records ?? []), ...records],
  };
}

/**
 * How a person's result was reached: rating of work results, predikat, value of each indicator, indicative value, and beside them what
 * orients only: the value of the SKP, the rating that the achievements suggest, the profile, and what limits and would lift. Nothing of it is stored: it is derived from the numbers of
 * the vector, and equals what the close decided. Throws when it does not.
 */
export function explainResult(it: ToExplain, sentenceOf: SentenceOf): ExplainedResult {
  const { vector, score, rules } = it;
  const decided = explainerOf(rules)(score, it.inWords);
  demandSame(vector.result, decided);
  const { records, suggested, ...beside } = besideOf(it, decided.workResult);
  const all = [...decided.records, ...records];
  return {
    predikat: decided.predikat,
    workResult: { given: vector.rating?.workResult ?? null, used: decided.workResult, suggested },
    workBehaviour: vector.rating?.workBehaviour ?? null,
    indicative: decided.indicative,
    ...beside,
    iki: valuesOf(decided.records),
    decided: referenceOf(score, rules),
    explanation: explain(all, { ruleSet: rules, sentenceOf }),
  };
}
