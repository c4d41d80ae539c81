import type { AgencyPolicy } from './policy.ts';
import { DEFAULT_POLICY } from './policy.ts';

/** A value of policy that an agency may set for itself. The number of shards is not one: it is fixed when the agency is registered. */
export type PolicyName = Exclude<keyof AgencyPolicy, 'shards'>;
export type PolicyValue = AgencyPolicy[PolicyName];

export const POLICY_NAMES: readonly PolicyName[] = Object.keys(DEFAULT_POLICY)
  .map((name) => name as keyof AgencyPolicy)
  .filter((name) => name !== 'shards');

/** Which days the agency works: a fact of its calendar, not of a period, so what is in force on a day decides about that day. */
export const CALENDAR_NAMES = ['publicHolidays', 'workDaysPerWeek'] as const satisfies readonly PolicyName[];
/** What a period keeps as it was on the day on which it was opened. */
export type PinnedPolicy = Omit<AgencyPolicy, (typeof CALENDAR_NAMES)[number]>;

/** Whether a period keeps the value that was in force when it opened. */
export function isPinned(name: PolicyName): boolean {
  return !CALENDAR_NAMES.some((it) => it === name);
}

/** A value that an agency set, in force from a day on until a later one is. */
export type PolicyEntry = { name: PolicyName; from: string; value: PolicyValue };

/** The entry in force on `day`, `undefined` where the default is. */
export function entryInForce(
  entries: readonly PolicyEntry[],
  name: PolicyName,
  day: string,
): PolicyEntry | undefined {
  const begun = entries.filter((it) => it.name === name && it.from <= day);
  return begun.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
}

/** The whole policy in force on `day`: what the agency set, and the defaults. */
export function policyOn(entries: readonly PolicyEntry[], day: string): AgencyPolicy {
  const set = POLICY_NAMES.flatMap((name) => {
    const entry = entryInForce(entries, name, day);
    return entry === undefined ? [] : [[name, entry.value] as const];
  });
  return { ...DEFAULT_POLICY, ...Object.fromEntries(set) };
}

/** What a period keeps, with the defaults of values that came after it opened. */
export function withDefaults(pinned: Partial<PinnedPolicy>): PinnedPolicy {
  return { ...pinnedOf(DEFAULT_POLICY), ...pinned };
}

/** What a period keeps of the policy in force when it opens. */
export function pinnedOf(policy: AgencyPolicy): PinnedPolicy {
  const { publicHolidays: _holidays, workDaysPerWeek: _week, ...pinned } = policy;
  return pinned;
}
