import { APPRAISAL_ASSUMPTIONS } from './assumptions-of-appraisal.ts';
import { ATTENDANCE_ASSUMPTIONS } from './assumptions-of-attendance.ts';
import { CONSEQUENCE_ASSUMPTIONS } from './assumptions-of-consequences.ts';
import { DISTRIBUTION_ASSUMPTIONS } from './assumptions-of-distribution.ts';
import { POLICY_ASSUMPTIONS } from './assumptions-of-policy.ts';
import { RESULT_ASSUMPTIONS } from './assumptions-of-results.ts';
import { PROFILE_ASSUMPTIONS } from './assumptions-of-profile.ts';
import { RULE_ASSUMPTIONS } from './assumptions-of-rules.ts';
import { VALUE_ASSUMPTIONS } from './assumptions-of-values.ts';
import type { Json } from './rule.ts';

/** What we hold to be so where the law is silent or was not read; `section` is the section of the domain rules that it fills. */
export type AssumptionEntry = { text: { id: string; en: string }; default: Json; section: string };

/** One list after the other, not all in one object: functions that only cite then carry no text of them. */
const REGISTERS = [
  RULE_ASSUMPTIONS,
  POLICY_ASSUMPTIONS,
  CONSEQUENCE_ASSUMPTIONS,
  APPRAISAL_ASSUMPTIONS,
  ATTENDANCE_ASSUMPTIONS,
  VALUE_ASSUMPTIONS,
  DISTRIBUTION_ASSUMPTIONS,
  PROFILE_ASSUMPTIONS,
  RESULT_ASSUMPTIONS,
] as const;

/** Every key of each of some registers. */
type KeyOf<Register> = Register extends unknown ? keyof Register : never;

/** `A-001` and so on: never renamed, never given to another sentence. */
export type AssumptionId = KeyOf<(typeof REGISTERS)[number]>;
export type Assumption = AssumptionEntry & { id: AssumptionId };

/** The assumption with this id; throws on an id that is not registered. */
export function assumption(id: string): Assumption {
  const register: Readonly<Record<string, AssumptionEntry>> | undefined = REGISTERS.find((it) =>
    Object.hasOwn(it, id),
  );
  const entry = register?.[id];
  if (entry === undefined) throw new Error(`no such assumption in the register: ${id}`);
  return { id: id as AssumptionId, ...entry };
}

/** All assumptions in the order of their ids. */
export function listAssumptions(): Assumption[] {
  return REGISTERS.flatMap((it) => Object.keys(it))
    .toSorted()
    .map(assumption);
}
