import type { Citation } from '../kernel/citation.ts';
import { assumption } from './assumption.ts';
import { citationText } from './cite.ts';
import type { Json, RuleRecord, RuleStep } from './rule.ts';

type Texts = { id: string; en: string };

/** A citation as people read it, with the words of the assumption that it stands on. */
export type Basis = Omit<Citation, 'assumption'> & {
  text: string;
  assumption?: { id: string; text: Texts };
};

/** Sentences in both languages, one for one. */
export type Told = { id: string[]; en: string[] };

/** Why one rule decided as it did: its basis, what it saw, each step of its reasoning, the same in sentences, and its outcome. */
export type Explained = {
  rule: string;
  basis: Basis[];
  inputs: Json;
  steps: RuleStep[];
  outcome: Json;
  sentences: Told;
};

/** How a decision was reached: the one object that the application shows, that papers print and that the audit trail refers to. */
export type Explanation = { ruleSet: string; sentences: Told; rules: Explained[] };

/** How a step of a rule is said. */
export type SentenceOf = (rule: string, step: RuleStep) => Texts;

/** A citation with its texts. Throws on a source or an assumption that is not in the register. */
export function basisOf({ assumption: standsOn, ...citation }: Citation): Basis {
  const text = citationText(citation);
  if (standsOn === undefined) return { ...citation, text };
  return { ...citation, text, assumption: { id: standsOn, text: assumption(standsOn).text } };
}

function toldOf({ rule, steps }: RuleRecord, sentenceOf: SentenceOf): Told {
  const said = steps.map((step) => sentenceOf(rule, step));
  return { id: said.map((it) => it.id), en: said.map((it) => it.en) };
}

/** What the records say in sentences: one for each step, and one for what the rules rest on. */
export function sentencesOf(records: readonly RuleRecord[], sentenceOf: SentenceOf): Told {
  const told = records.map((it) => toldOf(it, sentenceOf));
  const cited = [...new Set(records.flatMap((it) => it.basis.map(citationText)))].join('; ');
  return {
    id: [...told.flatMap((it) => it.id), `Dasar: ${cited}.`],
    en: [...told.flatMap((it) => it.en), `Basis: ${cited}.`],
  };
}

/** The records of the rules that were asked under a rule set, in their order, with their sentences. */
export function explain(
  records: readonly RuleRecord[],
  { ruleSet, sentenceOf }: { ruleSet: string; sentenceOf: SentenceOf },
): Explanation {
  return {
    ruleSet,
    sentences: sentencesOf(records, sentenceOf),
    rules: records.map((record) => ({
      rule: record.rule,
      basis: record.basis.map(basisOf),
      inputs: record.inputs,
      steps: [...record.steps],
      outcome: record.outcome,
      sentences: toldOf(record, sentenceOf),
    })),
  };
}
