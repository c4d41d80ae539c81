import type { Explained } from '../../../shared/regulation/explanation.ts';
import type { ExplainedResult } from '../../appraisal/index.ts';
import type { Facts } from './facts.ts';
import type { ExplainedIndicator, ExplainedPart, FormExplanation } from './form.ts';
import { plannedOf } from './planned.ts';

const IKI = 'iki-value';

/** What stands under one head: a rule, or the values of all indicators together. */
function partOf(rules: readonly Explained[]): ExplainedPart {
  const [first] = rules;
  if (first === undefined) throw new Error('a part explains something');
  const sentences = rules.flatMap(({ rule, inputs, sentences: { id } }) =>
    rule === IKI ? [`Indikator nomor ${(inputs as { number: number }).number}: ${id.join(' ')}`] : id,
  );
  return { rule: first.rule, sentences, basis: first.basis };
}

type Told = Pick<Facts, 'explained' | 'development' | 'plan' | 'period' | 'realised'>;

function indicatorsOf({ plan, period, realised }: Told, { iki }: ExplainedResult): ExplainedIndicator[] {
  const values = new Map(iki.map((it) => [it.number, it]));
  const planned = plan?.rhk.flatMap((rhk) => rhk.iki.map((iki) => ({ rhk: rhk.number, iki }))) ?? [];
  return planned.flatMap(({ rhk, iki: it }) => {
    const { text, target } = plannedOf(it, period);
    // What is in words has no number, and so no value.
    if (typeof target === 'string') return [];
    const { number } = it;
    const realisation = realised.get(number) ?? null;
    return [{ rhk, number, text, target, realisation, value: values.get(number) ?? null }];
  });
}

/** How a result was reached, as the last part of an evaluation; `null` where the reader may not see it yet. */
export function explanationForm(facts: Told): FormExplanation | null {
  const { explained, development } = facts;
  if (explained === null) return null;
  const byRule = Map.groupBy(explained.explanation.rules, (it) => it.rule);
  return {
    ruleSet: explained.explanation.ruleSet,
    hash: explained.decided.hash,
    indicators: indicatorsOf(facts, explained),
    parts: [...byRule.values()].map(partOf),
    development,
  };
}
