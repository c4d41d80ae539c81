import { APPRAISAL_ASSUMPTIONS } from './assumptions-of-appraisal.ts';
import { ATTENDANCE_ASSUMPTIONS } from './assumptions-of-attendance.ts';
import { CONSEQUENCE_ASSUMPTIONS } from './assumptions-of-consequences.ts';
import { DISTRIBUTION_ASSUMPTIONS } from './assumptions-of-distribution.ts';
import { POLICY_ASSUMPTIONS } from './assumptions-of-policy.ts';
import { PROFILE_ASSUMPTIONS } from './assumptions-of-profile.ts';
import { RULE_ASSUMPTIONS } from './assumptions-of-rules.ts';
import { VALUE_ASSUMPTIONS } from './assumptions-of-values.ts';
import type { Json } from './rule.ts';

/** What we hold to be so where the law is silent or was not read; `section` is the section of the domain rules that it fills. */
export type AssumptionEntry = { text: { id: string; en: string }; default: Json; section: string };

const ASSUMPTIONS = {
  ...RULE_ASSUMPTIONS,
  ...POLICY_ASSUMPTIONS,
  ...CONSEQUENCE_ASSUMPTIONS,
  ...VALUE_ASSUMPTIONS,
  ...DISTRIBUTION_ASSUMPTIONS,
  ...APPRAISAL_ASSUMPTIONS,
  ...PROFILE_ASSUMPTIONS,
  ...ATTENDANCE_ASSUMPTIONS,
};

/** `A-001` and so on: never renamed, never given to another sentence. */
export type AssumptionId = keyof typeof ASSUMPTIONS;
export type Assumption = AssumptionEntry & { id: AssumptionId };

function isAssumptionId(text: string): text is AssumptionId {
  return Object.hasOwn(ASSUMPTIONS, text);
}

/** The assumption with this id; throws on an id that is not registered. */
export function assumption(id: string): Assumption {
  if (!isAssumptionId(id)) throw new Error(`no such assumption in the register: ${id}`);
  return { id, ...ASSUMPTIONS[id] };
}

/** All assumptions in the order of their ids. */
export function listAssumptions(): Assumption[] {
  return Object.keys(ASSUMPTIONS).toSorted().map(assumption);
}
