import type { Citation } from '../../shared/kernel/citation.ts';
import { isRegistered } from '../../shared/regulation/cite.ts';
import { isSourceId } from '../../shared/regulation/sources.ts';

/** A rule as far as inventories look at it; `exported` is the name that tests import it by. */
export type Declared = { id: string; basis: readonly Citation[]; exported: string };

const idsOf = (rules: readonly Declared[]): string[] => rules.map(({ id }) => id);

/** Rules that cite nothing. */
export function uncited(rules: readonly Declared[]): string[] {
  return idsOf(rules.filter(({ basis }) => basis.length === 0));
}

/** Rules that no test names. */
export function untested(rules: readonly Declared[], tests: readonly string[]): string[] {
  return idsOf(
    rules.filter(({ exported }) => !tests.some((text) => new RegExp(`\\b${exported}\\b`).test(text))),
  );
}

/** Rules with a citation of nothing in the register, or one that was not built from it. */
export function sourceless(rules: readonly Declared[]): string[] {
  return idsOf(rules.filter(({ basis }) => !basis.every((it) => isSourceId(it.source) && isRegistered(it))));
}

/** Rules that rest on what nobody has verified, without a listed assumption. */
export function unassumed(rules: readonly Declared[], assumptions: ReadonlySet<string>): string[] {
  const stands = ({ confidence, assumption }: Citation): boolean =>
    confidence === 'V'
      ? assumption === undefined || assumptions.has(assumption)
      : assumptions.has(assumption ?? '');
  return idsOf(rules.filter(({ basis }) => !basis.every(stands)));
}

/** Values of policy without a listed assumption. */
export function unfounded(
  policy: object,
  standsOn: (name: string) => string | undefined,
  assumptions: ReadonlySet<string>,
): string[] {
  return Object.keys(policy).filter((name) => !assumptions.has(standsOn(name) ?? ''));
}

/** Assumptions that nothing stands on. */
export function unused(assumptions: ReadonlySet<string>, used: readonly (string | undefined)[]): string[] {
  return [...assumptions].filter((id) => !used.includes(id));
}

/** Rules that no rule set has. */
export function unreleased(
  rules: readonly Declared[],
  locks: readonly Readonly<Record<string, string>>[],
): string[] {
  return idsOf(rules.filter(({ id }) => !locks.some((lock) => Object.hasOwn(lock, id))));
}
