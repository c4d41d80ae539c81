import { ikiRule } from './iki.ts';
import type { IkiMeasure } from './iki-measure.ts';
import { indicativeRule } from './indicative.ts';
import { predikatRule, workResultRule } from './predikat.ts';
import type { RuleRecord } from './rule.ts';
import type { Score, ScoredIki, ScoreInput } from './score.ts';
import { isMeasured, measuredMain } from './score.ts';

/** The rules that a result is made of, in the order in which they are asked. */
export const SCORING_RULES: readonly string[] = [
  workResultRule.id,
  predikatRule.id,
  ikiRule.id,
  indicativeRule.id,
];

/**
 * The same outcome as `score`, with the record of every rule that was consulted: the rating of work results, the predikat, the value
 * of each indicator that has a realisation (additional ones too), the indicative value. For one person at a time. `notMeasured`: the
 * numbers of the plan's indicators in words, of which the score knows nothing and the record of the indicative value tells.
 */
export function explainScore(
  input: ScoreInput,
  notMeasured: readonly number[] = [],
): Score & { records: RuleRecord[] } {
  const { headOfUnit, organisationAchievement, workBehaviour } = input;
  const workResult = workResultRule({
    workResult: input.workResult,
    workBehaviour,
    headOfUnit,
    organisationAchievement,
  });
  const predikat = predikatRule({ workResult: workResult.outcome, workBehaviour });
  const values = input.iki.filter(isMeasured).map((it) => ikiRule(numbersOf(it)).record);
  const measured = measuredMain(input.iki).map(numbersOf);
  const missing = input.iki
    .filter((it) => it.kind === 'UTAMA' && !isMeasured(it))
    .map(({ number }) => number);
  const indicative = indicativeRule({ measured, missing, notMeasured });
  return {
    predikat: predikat.outcome,
    workResult: workResult.outcome,
    indicative: indicative.outcome,
    scored: measured.length,
    missing: missing.length,
    records: [workResult.record, predikat.record, ...values, indicative.record],
  };
}

function numbersOf(iki: ScoredIki & IkiMeasure): IkiMeasure & { number: number } {
  const { number, direction, low, high, cannotExceed, realisation } = iki;
  return { number, direction, low, high, cannotExceed, realisation };
}
