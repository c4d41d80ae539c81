import * as z from 'zod';
import type { AgencyPolicy } from '../../../shared/regulation/policy.ts';
import type { PolicyName } from '../../../shared/regulation/policy-values.ts';
import type { PolicyDefinition } from './policy-definition.ts';
import { POLICY_OF_CREDIT } from './policy-of-credit.ts';
import { POLICY_OF_DAYS } from './policy-of-days.ts';
import { POLICY_OF_PERIODS } from './policy-of-periods.ts';
import { POLICY_OF_PROFILE } from './policy-of-profile.ts';
import { POLICY_OF_RATINGS } from './policy-of-ratings.ts';
import { POLICY_OF_STATUS } from './policy-of-status.ts';
import { POLICY_OF_TALENT } from './policy-of-talent.ts';
import { POLICY_OF_TPP } from './policy-of-tpp.ts';

/** Every value that an agency can set, in the order in which people read them. A name without a definition does not compile. */
export const POLICY_DEFINITIONS: { readonly [N in PolicyName]: PolicyDefinition<AgencyPolicy[N]> } = {
  ...POLICY_OF_PERIODS,
  ...POLICY_OF_RATINGS,
  ...POLICY_OF_PROFILE,
  ...POLICY_OF_STATUS,
  ...POLICY_OF_DAYS,
  ...POLICY_OF_CREDIT,
  ...POLICY_OF_TPP,
  ...POLICY_OF_TALENT,
};

export const LISTED_POLICY = Object.keys(POLICY_DEFINITIONS) as PolicyName[];

/** Whether a value of policy has this name. */
export function isPolicyName(name: string): name is PolicyName {
  return Object.hasOwn(POLICY_DEFINITIONS, name);
}

const MOST_PROBLEMS = 50;

/** The value as this part of policy keeps it, or what is wrong with it, each with its path under `value`. */
export function readPolicyValue<N extends PolicyName>(
  name: N,
  value: unknown,
): { value: AgencyPolicy[N] } | { wrong: { path: string; message: string }[] } {
  const read = POLICY_DEFINITIONS[name].schema.safeParse(value);
  if (read.success) return { value: read.data as AgencyPolicy[N] };
  const wrong = read.error.issues.slice(0, MOST_PROBLEMS).map((it) => ({
    path: ['value', ...it.path].map(String).join('.'),
    message: it.message,
  }));
  return { wrong };
}

/** What a value is called, what it decides, and what it may be, as JSON Schema. */
export function describePolicy(name: PolicyName) {
  const { label, description, schema } = POLICY_DEFINITIONS[name];
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'input', reused: 'inline' });
  return { label, description, schema: json as Readonly<Record<string, unknown>> };
}
