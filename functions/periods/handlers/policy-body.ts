import type * as z from 'zod';
import type { policyValue as contract } from '../../../shared/contracts/policy.ts';
import { unpackStamp } from '../../../shared/kernel/stamp.ts';
import { DEFAULT_POLICY, policyAssumption } from '../../../shared/regulation/policy.ts';
import type { PolicyName, PolicyRange } from '../../../shared/regulation/policy-values.ts';
import { entryInForce, POLICY_NAMES, POLICY_RANGES } from '../../../shared/regulation/policy-values.ts';
import type { StandingPolicy } from '../use-cases/policy.ts';

function rangeBody(range: PolicyRange): z.input<typeof contract>['range'] {
  return range.kind === 'ONE_OF' ? { kind: range.kind, options: [...range.options] } : { ...range };
}

/** One value of policy as the API shows it. */
export function policyBody(name: PolicyName, { entries, today }: StandingPolicy): z.input<typeof contract> {
  const own = entries.filter((it) => it.name === name).toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const { id, text } = policyAssumption(name);
  return {
    name,
    value: entryInForce(own, name, today)?.value ?? DEFAULT_POLICY[name],
    default: DEFAULT_POLICY[name],
    range: rangeBody(POLICY_RANGES[name]),
    assumption: { id, text },
    entries: own.map(({ from, value, reason, stamp }) => {
      const { by, at } = unpackStamp(stamp);
      return { from, value, by, at, reason };
    }),
  };
}

/** The whole policy, value by value. */
export function policyBodies(policy: StandingPolicy): z.input<typeof contract>[] {
  return POLICY_NAMES.map((name) => policyBody(name, policy));
}
