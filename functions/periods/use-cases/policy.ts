import type { Actor } from '../../../shared/kernel/actor.ts';
import { dateAt } from '../../../shared/kernel/dates.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, invalidInput, refuse } from '../../../shared/kernel/refusal.ts';
import type { RequestMark } from '../../../shared/kernel/stamp.ts';
import { replayOf, stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { policyAssumption } from '../../../shared/regulation/policy.ts';
import type { PolicyName, PolicyValue } from '../../../shared/regulation/policy-values.ts';
import { isPolicyValue, POLICY_NAMES } from '../../../shared/regulation/policy-values.ts';
import type { StandingEntry } from '../store/policy-store.ts';
import { addPolicy, listPolicy } from '../store/policy-store.ts';

/** A value that somebody wants to hold from a day on, and why. */
export type WantedPolicy = { name: string; value: PolicyValue; from: string; reason: string };

/** All that an agency set, with today in its zone. */
export type StandingPolicy = { entries: StandingEntry[]; today: string };

/** The policy of the actor's agency. */
export async function getPolicy(table: Table, actor: Actor, now: string): Promise<StandingPolicy> {
  return { entries: await listPolicy(table, actor.agency), today: dateAt(now, actor.zone) };
}

/**
 * Sets a value of policy from a day on, today at the earliest: what was in force stays known, and periods that are open keep the policy
 * that they opened with. 404 for a name that is none, 400 for a value that it cannot have, 422 for a day that is past, 409 where
 * another value begins on that day.
 */
export async function setPolicy(
  table: Table,
  actor: Actor,
  now: string,
  mark: RequestMark,
  wanted: WantedPolicy,
): Promise<Result<StandingPolicy & { name: PolicyName }>> {
  const name = POLICY_NAMES.find((it) => it === wanted.name);
  if (name === undefined) return refuse('policy.not-found', { policy: wanted.name });
  if (!isPolicyValue(name, wanted.value))
    return invalidInput([{ path: 'body.value', message: 'not a value that this policy can have' }]);
  const today = dateAt(now, actor.zone);
  const basis = [policyAssumption(name).id];
  const done = stamp('PolicySet', actor, now, mark, { basis });
  const { value, from, reason } = wanted;
  if (from < today) return refuse('policy.past', { from, today });
  const written = await addPolicy(table, actor.agency, { name, value, from }, reason, done);
  if (!written.added) {
    const replay = replayOf(written.standing?.stamp, actor, mark);
    if (replay === 'OTHER_BODY') return refuse('request.key-reused');
    if (replay === 'NEW') return refuse('policy.exists', { policy: name, from });
  }
  return accept({ name, entries: await listPolicy(table, actor.agency), today });
}
