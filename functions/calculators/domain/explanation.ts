import type { Citation } from '../../../shared/kernel/citation.ts';
import { assumption } from '../../../shared/regulation/assumption.ts';
import { citationText } from '../../../shared/regulation/cite.ts';
import type { Json, RuleRecord, RuleStep } from '../../../shared/regulation/rule.ts';
import type { Texts } from './calculator.ts';

/** A citation as people read it, with the words of the assumption that it stands on. */
export type Basis = Omit<Citation, 'assumption'> & {
  text: string;
  assumption?: { id: string; text: Texts };
};

export type Explanation = {
  sentences: { id: string[]; en: string[] };
  rules: { rule: string; basis: Basis[]; inputs: Json; steps: RuleStep[]; outcome: Json }[];
};

/** How a step of a rule is said. */
export type SentenceOf = (rule: string, step: RuleStep) => Texts;

/** A citation with its texts. Throws on a source or an assumption that is not in the register. */
export function basisOf({ assumption: standsOn, ...citation }: Citation): Basis {
  const text = citationText(citation);
  if (standsOn === undefined) return { ...citation, text };
  return { ...citation, text, assumption: { id: standsOn, text: assumption(standsOn).text } };
}

/** What the records say in sentences: one for each step, and one for what the rules rest on. */
export function sentencesOf(
  records: readonly RuleRecord[],
  sentenceOf: SentenceOf,
): Explanation['sentences'] {
  const said = records.flatMap(({ rule, steps }) => steps.map((step) => sentenceOf(rule, step)));
  const cited = [...new Set(records.flatMap((it) => it.basis.map(citationText)))].join('; ');
  return {
    id: [...said.map((it) => it.id), `Dasar: ${cited}.`],
    en: [...said.map((it) => it.en), `Basis: ${cited}.`],
  };
}

/** The records of the rules that were asked, in their order, with their sentences. */
export function explain(records: readonly RuleRecord[], sentenceOf: SentenceOf): Explanation {
  return {
    sentences: sentencesOf(records, sentenceOf),
    rules: records.map(({ rule, basis, inputs, steps, outcome }) => ({
      rule,
      basis: basis.map(basisOf),
      inputs,
      steps: [...steps],
      outcome,
    })),
  };
}
