import type * as z from 'zod';
import type { getPeriodPolicy, policyValue as contract } from '../../../shared/contracts/policy.ts';
import { unpackStamp } from '../../../shared/kernel/stamp.ts';
import { DEFAULT_POLICY } from '../../../shared/regulation/policy.ts';
import { policyAssumption } from '../../../shared/regulation/policy-assumption.ts';
import type { PinnedPolicy, PolicyName } from '../../../shared/regulation/policy-values.ts';
import { entryInForce, isPinned } from '../../../shared/regulation/policy-values.ts';
import type { PolicyOfPeriod, StandingPolicy } from '../use-cases/policy.ts';
import { describePolicy, LISTED_POLICY } from '../use-cases/policy.ts';

/** One value of policy as the API shows it. */
export function policyBody(name: PolicyName, { entries, today }: StandingPolicy): z.input<typeof contract> {
  const own = entries.filter((it) => it.name === name).toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const { id, text } = policyAssumption(name);
  return {
    name,
    ...describePolicy(name),
    value: entryInForce(own, name, today)?.value ?? DEFAULT_POLICY[name],
    default: DEFAULT_POLICY[name],
    pinned: isPinned(name),
    assumption: { id, text },
    entries: own.map(({ from, value, reason, stamp }) => {
      const { by, at } = unpackStamp(stamp);
      return { from, value, by, at, reason };
    }),
  };
}

/** The whole policy, value by value. */
export function policyBodies(policy: StandingPolicy): z.input<typeof contract>[] {
  return LISTED_POLICY.map((name) => policyBody(name, policy));
}

/** The policy of a period, value by value. */
export function periodPolicyBody(it: PolicyOfPeriod): z.input<typeof getPeriodPolicy.response> {
  const names = LISTED_POLICY.filter((name) => name in it.policy) as (keyof PinnedPolicy & PolicyName)[];
  const items = names.map((name) => ({ name, label: describePolicy(name).label, value: it.policy[name] }));
  return { period: it.period, pinned: it.pinned, items };
}
