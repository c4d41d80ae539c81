import type { Basis } from '../../../shared/regulation/explanation.ts';
import { orNone } from './filled.ts';
import type { ExplainedIndicator, ExplainedPart, FormExplanation } from './form.ts';
import { writeAmount, writeHundredths, writeQuantity } from './indonesian.ts';
import { CATEGORY_LABELS, CONFIDENCE_LABELS, NONE, RULE_TITLES } from './labels.ts';

/** Rules that decide; the others orient. */
const DECIDING: readonly string[] = ['work-result', 'predikat-matrix'];

function fillIndicator({ rhk, number, text, target, realisation, value }: ExplainedIndicator) {
  const { low, high, unit } = target;
  const amount = low === high ? writeQuantity(low) : `${writeQuantity(low)}–${writeQuantity(high)}`;
  return {
    rhk: String(rhk),
    number: String(number),
    text: orNone(text),
    target: writeAmount(amount, unit),
    realisation: realisation === null ? NONE : writeAmount(writeQuantity(realisation), unit),
    achievement: value === null ? NONE : `${writeHundredths(value.achievement)}%`,
    category: value === null ? NONE : CATEGORY_LABELS[value.category],
    value: value === null ? NONE : writeHundredths(value.value),
  };
}

/** One citation with how sure it is: `PermenPANRB 6/2022 (terverifikasi; keputusan sistem A-003)`. */
function fillCitation([text, all]: [string, Basis[]]): string {
  const byConfidence = Map.groupBy(all, (it) => it.confidence);
  const sure = [...byConfidence].map(([confidence, some]) =>
    [CONFIDENCE_LABELS[confidence], some.flatMap((it) => it.assumption?.id ?? []).join(', ')]
      .join(' ')
      .trim(),
  );
  return `${text} (${sure.join('; ')})`;
}

function fillBasis(basis: readonly Basis[]): string {
  return [...Map.groupBy(basis, (it) => it.text)].map(fillCitation).join('; ');
}

function fillPart({ rule, sentences, basis }: ExplainedPart) {
  return {
    title: RULE_TITLES[rule] ?? rule,
    decides: DECIDING.includes(rule),
    sentences: [...sentences],
    basis: fillBasis(basis),
  };
}

/** The annex CARA PENGHITUNGAN: what was reported and what it came to, each rule in sentences with its basis, and the assumptions once. */
export function fillExplanation(it: FormExplanation | null | undefined) {
  if (it === undefined || it === null) return null;
  const stands = it.parts.flatMap(({ basis }) => basis.flatMap(({ assumption }) => assumption ?? []));
  const assumptions = new Map(stands.map(({ id, text }) => [id, text.id]));
  const parts = it.parts.map(fillPart);
  return {
    ruleSet: it.ruleSet,
    hash: it.hash,
    indicators: it.indicators.map(fillIndicator),
    deciding: parts.filter((part) => part.decides),
    orienting: parts.filter((part) => !part.decides),
    development:
      it.development === null ? NONE : `${orNone(it.development.area)}: ${orNone(it.development.proposal)}`,
    assumptions: [...assumptions].toSorted().map(([id, text]) => ({ id, text })),
  };
}
