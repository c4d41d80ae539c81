import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Citation } from '../../../shared/kernel/citation.ts';
import type { RuleSet } from '../../../shared/regulation/rule-sets.ts';
import { RULES } from '../../../shared/regulation/rules.ts';
import type { ScoreInput } from '../../../shared/regulation/score.ts';
import { scorerOf } from '../../../shared/regulation/scorers.ts';

/** What a rule set holds: a rule, or the scorer that makes a person's result of rules. */
export type Locked = { id: string; basis: readonly Citation[]; decide: (inputs: unknown) => unknown };

/** A case that a lock was made of: what went in, and what came out then. */
export type Case = { inputs: unknown; outcome: unknown };

/** Fingerprints by id: the rules of a set, and its scorer. */
export type Lock = Readonly<Record<string, string>>;

/** Everything that a set may hold, as it is now. */
export function lockables(set: RuleSet): Locked[] {
  const scorer = scorerOf(set.id);
  return [
    ...RULES.map((it): Locked => {
      const apply = it as unknown as (inputs: unknown) => { outcome: unknown };
      return { id: it.id, basis: it.basis, decide: (inputs) => apply(inputs).outcome };
    }),
    { id: scorerId(set), basis: [], decide: (inputs) => scorer(inputs as ScoreInput) },
  ];
}

/** Under which name a set's scorer is locked beside its rules. */
export function scorerId({ scorer }: Pick<RuleSet, 'scorer'>): string {
  return `scorer-${scorer}`;
}

/** JSON with sorted keys: the same value gives the same text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, it]) => `${JSON.stringify(key)}:${canonical(it)}`).join(',')}}`;
}

/** What a rule cites and decides, as a hash. That a cited instrument is repealed one day does not change a released rule. */
export function fingerprintOf({ id, basis, decide }: Locked, cases: readonly Case[]): string {
  const cited = basis.map(({ repealedBy: _repealed, ...citation }) => citation);
  const decided = cases.map(({ inputs }) => [inputs, decide(inputs)]);
  return createHash('sha256').update(canonical({ id, cited, decided })).digest('hex');
}

const RELEASE_A_NEW_SET =
  'a released rule is never edited: give what changed an id of its own, and release a new set (docs/adr/0019-rule-sets.md)';

/** What is no longer as a set was released with; empty: nothing. */
export function breaches(
  set: Pick<RuleSet, 'id'>,
  lock: Lock,
  now: readonly Locked[],
  casesOf: (id: string) => readonly Case[],
): string[] {
  return Object.entries(lock).flatMap(([id, fingerprint]) => {
    const rule = now.find((it) => it.id === id);
    if (rule === undefined) return [`${set.id}: ${id} is gone; ${RELEASE_A_NEW_SET}`];
    const cases = casesOf(id);
    if (fingerprintOf(rule, cases) === fingerprint) return [];
    const changed = cases.find((it) => canonical(rule.decide(it.inputs)) !== canonical(it.outcome));
    const how =
      changed === undefined
        ? 'cites otherwise, or its cases were edited'
        : `decides ${canonical(rule.decide(changed.inputs))} and not ${canonical(changed.outcome)} on ${canonical(changed.inputs)}`;
    return [`${set.id}: ${id} ${how}; ${RELEASE_A_NEW_SET}`];
  });
}

const CASES = fileURLToPath(new URL('./cases/', import.meta.url));
const LOCKS = fileURLToPath(new URL('../../../shared/regulation/locks/', import.meta.url));

/** Where the cases of a rule are kept, one JSON to a line. */
export function casesFile(id: string): string {
  return `${CASES}${id}.jsonl`;
}

/** Where the lock of a set is kept. */
export function lockFile(set: Pick<RuleSet, 'id'>): string {
  return `${LOCKS}${set.id}.json`;
}

/** The cases that a rule was locked with; none when it never was. */
export function readCases(id: string): Case[] {
  if (!existsSync(casesFile(id))) return [];
  const lines = readFileSync(casesFile(id), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Case);
}

/** The lock of a set; empty when it has none yet. */
export function readLock(set: Pick<RuleSet, 'id'>): Lock {
  if (!existsSync(lockFile(set))) return {};
  return JSON.parse(readFileSync(lockFile(set), 'utf8')) as Lock;
}
