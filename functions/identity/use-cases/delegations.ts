import { mayIn, relationsOf } from '../../../shared/kernel/access.ts';
import type { Actor, Delegation } from '../../../shared/kernel/actor.ts';
import { dateAt } from '../../../shared/kernel/dates.ts';
import { idFrom } from '../../../shared/kernel/ids.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { RequestMark } from '../../../shared/kernel/stamp.ts';
import { replayOf, stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { TableBusy } from '../../../shared/platform/table/table.ts';
import type { WantedDelegation } from '../domain/delegation.ts';
import { delegate, end } from '../domain/delegation.ts';
import { PERMITS } from '../domain/permits.ts';
import type { ActorRecord } from '../store/actor-store.ts';
import {
  addDelegation as store,
  readForDelegation,
  readHolder,
  replaceDelegation,
} from '../store/delegation-store.ts';

export type HeldDelegation = Delegation & { employee: string };

/** How often a change is decided anew when somebody else changes the same official's delegations at the same moment. */
const TRIES = 4;

function may(actor: Actor, permission: string, employee: string, opd: string | undefined, now: string) {
  const relations = relationsOf(actor, { employee, assessor: undefined, opd }, now);
  return mayIn(PERMITS, permission, actor, relations);
}

function mayDelegate(actor: Actor, wanted: WantedDelegation, records: ActorRecord[], now: string): boolean {
  return records.every((it) => may(actor, 'delegation.write', wanted.employee, it.opd, now));
}

async function repeated<T>(decide: () => Promise<T | undefined>): Promise<T> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const outcome = await decide();
    if (outcome !== undefined) return outcome;
  }
  throw new TableBusy('the list of delegations keeps changing');
}

/**
 * Lets an official act for another (Plt/Plh). Both must be people of the agency, for an admin OPD both of their own OPD. Refusals:
 * unknown person, to oneself, out of order (422), outside the admin's OPD (403), same key with another body (422).
 */
export async function addDelegation(
  table: Table,
  actor: Actor,
  now: string,
  mark: RequestMark,
  wanted: WantedDelegation,
): Promise<Result<HeldDelegation>> {
  const id = idFrom(actor.id, mark.key);
  const { employee } = wanted;
  return repeated(async () => {
    const { acting, behalf, made } = await readForDelegation(table, actor.agency, id, wanted);
    if (made !== undefined && (made.body !== mark.body || made.employee !== employee))
      return refuse('request.key-reused');
    const known = made === undefined ? undefined : acting?.delegations.find((it) => it.id === id);
    if (known !== undefined) return accept({ ...known, employee });
    if (acting === undefined || behalf === undefined) return refuse('delegation.person-unknown');
    if (!mayDelegate(actor, wanted, [acting, behalf], now))
      return refuse('access.not-yours', { who: 'BKPSDM' });
    const decision = delegate(id, wanted);
    if (!decision.ok) return decision;
    const added = stamp('DelegationAdded', actor, now, mark);
    const done = await store(table, actor.agency, employee, acting.delegations, decision.value, added);
    return done ? accept({ ...decision.value, employee }) : undefined;
  });
}

/** The delegations that an official holds, past ones too. Whoever may not know is answered 404. */
export async function listDelegations(
  table: Table,
  actor: Actor,
  now: string,
  employee: string,
): Promise<Result<HeldDelegation[]>> {
  const holder = await readHolder(table, actor.agency, employee);
  if (holder === undefined || !may(actor, 'delegation.read', employee, holder.opd, now))
    return refuse('employee.not-found', { employee });
  return accept(holder.delegations.map((it) => ({ ...it, employee })));
}

/** Ends a delegation on a day, today or later. Refusals: 404, 403 outside the admin's OPD, 409 when it is over, 422 for the day. */
export async function endDelegation(
  table: Table,
  actor: Actor,
  now: string,
  mark: RequestMark,
  wanted: { employee: string; delegation: string; to: string },
): Promise<Result<HeldDelegation>> {
  const { employee, delegation, to } = wanted;
  return repeated(async () => {
    const holder = await readHolder(table, actor.agency, employee);
    const standing = holder?.delegations.find((it) => it.id === delegation);
    if (holder === undefined || standing === undefined) return refuse('delegation.not-found');
    if (!may(actor, 'delegation.read', employee, holder.opd, now)) return refuse('delegation.not-found');
    const replay = replayOf(holder.stamp, actor, mark);
    if (replay === 'SAME') return accept({ ...standing, employee });
    if (replay === 'OTHER_BODY') return refuse('request.key-reused');
    if (!may(actor, 'delegation.write', employee, holder.opd, now))
      return refuse('access.not-yours', { who: 'BKPSDM' });
    const decision = end(standing, to, dateAt(now, actor.zone));
    if (!decision.ok) return decision;
    if (decision.value === standing) return accept({ ...standing, employee });
    const ended = stamp('DelegationEnded', actor, now, mark);
    const done = await replaceDelegation(
      table,
      actor.agency,
      employee,
      holder.delegations,
      decision.value,
      ended,
    );
    return done ? accept({ ...decision.value, employee }) : undefined;
  });
}

/** What the API of identity can do besides saying who asks. */
export function createDelegationUseCases(table: Table) {
  return {
    add: (actor: Actor, now: string, mark: RequestMark, wanted: WantedDelegation) =>
      addDelegation(table, actor, now, mark, wanted),
    list: (actor: Actor, now: string, employee: string) => listDelegations(table, actor, now, employee),
    end: (
      actor: Actor,
      now: string,
      mark: RequestMark,
      wanted: { employee: string; delegation: string; to: string },
    ) => endDelegation(table, actor, now, mark, wanted),
  };
}

export type DelegationUseCases = ReturnType<typeof createDelegationUseCases>;
