import type { Citation } from '../kernel/citation.ts';
import { isRegistered } from './cite.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One step of a reasoning: a short code, and the values that it saw. Texts for people are made from codes elsewhere. */
export type RuleStep = { code: string; values: Json };

/** Why a rule decided as it did: everything that a person needs to follow it, as plain JSON. */
export type RuleRecord = {
  rule: string;
  basis: readonly Citation[];
  inputs: Json;
  steps: readonly RuleStep[];
  outcome: Json;
};

/** How a rule notes a step while it decides. */
export type Note = (code: string, values: Json) => void;

type Declaration<In extends Json, Out extends Json> = {
  id: string;
  basis: readonly [Citation, ...Citation[]];
  /** Pure: the same input gives the same outcome and the same notes. Throws only on input that its caller should have refused. */
  decide: (input: In, note: Note) => Out;
};

export type Rule<In extends Json, Out extends Json> = {
  (input: In): { outcome: Out; record: RuleRecord };
  readonly id: string;
  readonly basis: readonly Citation[];
};

/**
 * A rule of the law as a function that explains itself: calling it answers with the outcome and with its record. Throws when it is declared
 * without a basis, or on one that was not built from the register.
 */
export function rule<In extends Json, Out extends Json>(it: Declaration<In, Out>): Rule<In, Out> {
  if (it.basis.length === 0 || !it.basis.every(isRegistered))
    throw new Error(`rule ${it.id} needs a basis, and citations are built by cite()`);
  const apply = (inputs: In): { outcome: Out; record: RuleRecord } => {
    const steps: RuleStep[] = [];
    const outcome = it.decide(inputs, (code, values) => steps.push({ code, values }));
    return { outcome, record: { rule: it.id, basis: it.basis, inputs, steps, outcome } };
  };
  return Object.assign(apply, { id: it.id, basis: it.basis });
}
