import type { SourceId } from './sources.ts';

/**
 * What a period is decided by: a set of rules that is never edited once it is released. Its rules, and a lock of what each cites and
 * decides, stand in `locks/<id>.json`; a test holds the rules against it. A period pins its set when it opens.
 */
export type RuleSet = {
  /** `<instrument>@<release>`: stored with periods, never renamed. */
  id: string;
  /** The instrument that governs it. */
  instrument: SourceId;
  /** First day of the periods that it is for; `null` for the first set: every period before the next set's. */
  inForceFrom: string | null;
  /** How a person's result is made of the rules; see `scorers.ts`. */
  scorer: string;
};

/** Every released set, oldest first. A new one is one entry here, its lock, and a scorer where it scores otherwise. */
export const RULE_SETS = [
  {
    id: 'permenpanrb-6-2022@1',
    instrument: 'PERMENPANRB-6-2022',
    inForceFrom: null,
    scorer: 'simple-mean-1',
  },
] as const satisfies readonly [RuleSet, ...RuleSet[]];

export type ScorerName = (typeof RULE_SETS)[number]['scorer'];

/** The set for a period that begins on `day`: the newest that is in force then. */
export function ruleSetFor(day: string, sets: readonly RuleSet[] = RULE_SETS): RuleSet {
  const inForce = sets.findLast(({ inForceFrom }) => inForceFrom === null || inForceFrom <= day);
  if (inForce === undefined) throw new Error(`no rule set is in force on ${day}`);
  return inForce;
}

/**
 * The set that a period has pinned. Throws on one that was never released, or not with this version of the system: such a period must
 * not be scored, shown or printed by other rules than its own.
 */
export function ruleSetOf(id: string, sets: readonly RuleSet[] = RULE_SETS): RuleSet {
  const found = sets.find((it) => it.id === id);
  if (found === undefined)
    throw new Error(
      `rule set "${id}" is not known here (known: ${sets.map((it) => it.id).join(', ')}); nothing is decided by other rules in its place`,
    );
  return found;
}
