import type { AgencyPolicy } from './policy.ts';
import { DEFAULT_POLICY } from './policy.ts';

/** A value of policy that an agency may set for itself. The number of shards is not one: it is fixed when the agency is registered. */
export type PolicyName = Exclude<keyof AgencyPolicy, 'shards'>;
export type PolicyValue = string | number | boolean;

/** What a value may be: yes or no, one of a closed set, or a whole number between two bounds (both allowed). */
export type PolicyRange =
  | { kind: 'BOOLEAN' }
  | { kind: 'ONE_OF'; options: readonly string[] }
  | { kind: 'WHOLE'; min: number; max: number };

export const POLICY_RANGES: Readonly<Record<PolicyName, PolicyRange>> = {
  periodicity: { kind: 'ONE_OF', options: ['TRIWULANAN'] },
  yearFromQuarterFour: { kind: 'BOOLEAN' },
  openWhenDue: { kind: 'BOOLEAN' },
  maxConcurrency: { kind: 'WHOLE', min: 1, max: 32 },
  scoringAttempts: { kind: 'WHOLE', min: 1, max: 10 },
  finalisingAttempts: { kind: 'WHOLE', min: 1, max: 10 },
  minimumPopulation: { kind: 'WHOLE', min: 0, max: 1_000 },
  distributionViolation: { kind: 'ONE_OF', options: ['WARNING', 'ERROR'] },
  partTimeInDistribution: { kind: 'BOOLEAN' },
  minimumServiceDays: { kind: 'WHOLE', min: 0, max: 366 },
};

export const POLICY_NAMES = Object.keys(POLICY_RANGES) as PolicyName[];

/** Whether a value is one that this part of policy can have. */
export function isPolicyValue(name: PolicyName, value: unknown): boolean {
  const range = POLICY_RANGES[name];
  if (range.kind === 'BOOLEAN') return typeof value === 'boolean';
  if (range.kind === 'ONE_OF') return typeof value === 'string' && range.options.includes(value);
  return Number.isInteger(value) && Number(value) >= range.min && Number(value) <= range.max;
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
