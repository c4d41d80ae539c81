import { canonical, hashOf } from '../kernel/canonical.ts';
import { citationText } from './cite.ts';
import type { RuleRecord } from './rule.ts';

// Apart from `explanation.ts`, whose texts of assumptions no function needs that only refers.

/** What the audit trail and a result say of an explanation without repeating it; it names nobody. `basis`: citations as texts. */
export type ExplanationReference = { ruleSet: string; rules: string[]; basis: string[]; hash: string };

/**
 * The reference to what some records explain. `hash`: SHA-256 of the canonical JSON of rule set and records, so the same decision always has
 * the same one, and no language or wording is in it.
 */
export function referenceTo(ruleSet: string, records: readonly RuleRecord[]): ExplanationReference {
  return {
    ruleSet,
    rules: [...new Set(records.map((it) => it.rule))],
    basis: [...new Set(records.flatMap((it) => it.basis.map(citationText)))],
    hash: hashOf(canonical({ ruleSet, records })),
  };
}
