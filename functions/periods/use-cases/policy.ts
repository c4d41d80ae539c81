import type { Actor } from '../../../shared/kernel/actor.ts';
import { dateAt } from '../../../shared/kernel/dates.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, invalidInput, refuse } from '../../../shared/kernel/refusal.ts';
import type { RequestMark } from '../../../shared/kernel/stamp.ts';
import { replayOf, stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { policyAssumption } from '../../../shared/regulation/policy-assumption.ts';
import type { PinnedPolicy, PolicyName } from '../../../shared/regulation/policy-values.ts';
import { pinnedOf, policyOn } from '../../../shared/regulation/policy-values.ts';
import { isPolicyName, readPolicyValue } from '../domain/policy-definitions.ts';
import { findPeriod } from '../store/period-store.ts';
import { findPinnedPolicy } from '../store/pinned-policy-store.ts';
import type { StandingEntry } from '../store/policy-store.ts';
import { addPolicy, listPolicy } from '../store/policy-store.ts';

export { describePolicy, LISTED_POLICY } from '../domain/policy-definitions.ts';

/** A value that somebody wants to hold from a day on, and why. */
export type WantedPolicy = { name: string; value: unknown; from: string; reason: string };

/** All that an agency set, with today in its zone. */
export type StandingPolicy = { entries: StandingEntry[]; today: string };

/** The policy of the actor's agency. */
export async function getPolicy(table: Table, actor: Actor, now: string): Promise<StandingPolicy> {
  return { entries: await listPolicy(table, actor.agency), today: dateAt(now, actor.zone) };
}

/** The policy of a period, and whether it is kept already. */
export type PolicyOfPeriod = { period: string; pinned: boolean; policy: PinnedPolicy };

/** What a period keeps since it was opened; before that, what it would keep if it were opened now. 404 for a period that is none. */
export async function getPeriodPolicy(
  table: Table,
  actor: Actor,
  now: string,
  period: string,
): Promise<Result<PolicyOfPeriod>> {
  const kept = await findPinnedPolicy(table, actor.agency, period);
  if (kept !== undefined) return accept({ period, pinned: true, policy: kept });
  if ((await findPeriod(table, actor.agency, period)) === undefined)
    return refuse('period.not-found', { period });
  const { entries, today } = await getPolicy(table, actor, now);
  return accept({ period, pinned: false, policy: pinnedOf(policyOn(entries, today)) });
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
  const { name, from, reason } = wanted;
  if (!isPolicyName(name)) return refuse('policy.not-found', { policy: name });
  const read = readPolicyValue(name, wanted.value);
  if ('wrong' in read)
    return invalidInput(read.wrong.map(({ path, message }) => ({ path: `body.${path}`, message })));
  const today = dateAt(now, actor.zone);
  const basis = [policyAssumption(name).id];
  const done = stamp('PolicySet', actor, now, mark, { basis });
  if (from < today) return refuse('policy.past', { from, today });
  const written = await addPolicy(table, actor.agency, { name, value: read.value, from }, reason, done);
  if (!written.added) {
    const replay = replayOf(written.standing?.stamp, actor, mark);
    if (replay === 'OTHER_BODY') return refuse('request.key-reused');
    if (replay === 'NEW') return refuse('policy.exists', { policy: name, from });
  }
  return accept({ name, entries: await listPolicy(table, actor.agency), today });
}
