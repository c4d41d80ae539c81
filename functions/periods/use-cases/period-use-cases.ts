import { createHash } from 'node:crypto';
import type { Actor } from '../../../shared/kernel/actor.ts';
import { dateAt } from '../../../shared/kernel/dates.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { RequestMark } from '../../../shared/kernel/stamp.ts';
import type { Files } from '../../../shared/platform/files/files.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { closePolicyOf } from '../../../shared/regulation/policy.ts';
import { pinnedOf, policyOn } from '../../../shared/regulation/policy-values.ts';
import { ruleSetFor } from '../../../shared/regulation/rule-sets.ts';
import type { Unit } from '../../organisation/index.ts';
import type { Period } from '../domain/period.ts';
import { hasReached } from '../domain/period.ts';
import { findPeriod, listPeriods } from '../store/period-store.ts';
import { pinPolicy } from '../store/pinned-policy-store.ts';
import { listPolicy } from '../store/policy-store.ts';
import { createPeriod } from './create-period.ts';
import { movePeriod } from './move-period.ts';
import { reschedulePeriod } from './reschedule-period.ts';
import { resumePeriod } from './resume-period.ts';

type Needs = {
  table: Table;
  files: Files;
  listUnits: (table: Table, agency: string, strong: boolean) => Promise<Unit[]>;
};

/**
 * The act that opens: the policy in force today and the rule set in force on the period's first day are pinned; a quarter or month asks for
 * an open year.
 */
export async function openPeriod(
  needs: Needs,
  actor: Actor,
  now: string,
  mark: RequestMark,
  id: string,
): Promise<Result<Period>> {
  return movePeriod(needs.table, actor, now, mark, id, 'OPENING', async (period) => {
    if (period.kind !== 'TAHUNAN') {
      const year = await findPeriod(needs.table, actor.agency, id.slice(0, 4));
      if (year === undefined) return refuse('period.year-missing', { year: id.slice(0, 4) });
      if (!hasReached(year.state, 'OPEN'))
        return refuse('period.year-not-open', { year: year.id, state: year.state });
    }
    const policy = policyOn(await listPolicy(needs.table, actor.agency), dateAt(now, actor.zone));
    const { id: rules, scorer } = ruleSetFor(period.from);
    return accept({
      set: { policy: closePolicyOf(policy), rules, scorer },
      also: [pinPolicy(actor.agency, id, pinnedOf(policy))],
    });
  });
}

/** The act that begins the close, by BKPSDM or by the tick: the unit tree is pinned in S3, then the period moves. */
export async function sealPeriod(
  needs: Needs,
  actor: Actor,
  now: string,
  mark: RequestMark,
  id: string,
): Promise<Result<Period>> {
  return movePeriod(needs.table, actor, now, mark, id, 'SEALING', async () => {
    const units = await needs.listUnits(needs.table, actor.agency, true);
    const tree = JSON.stringify(
      units.map(({ code, name, kind, parent }) => ({ code, name, kind, parent: parent ?? null })),
    );
    const hash = createHash('sha256').update(tree).digest('hex');
    const key = `a/${actor.agency}/close/${id}/units-${hash}.json`;
    await needs.files.putOnce(key, tree, 'application/json');
    return accept({ set: { tree: key } });
  });
}

/** Everything that BKPSDM does with periods; each answers the period as it then stands. */
export function createPeriodUseCases(needs: Needs) {
  const { table } = needs;
  return {
    list: (agency: string) => listPeriods(table, agency),
    find: (agency: string, id: string) => findPeriod(table, agency, id),
    create: (actor: Actor, now: string, mark: RequestMark, wanted: Parameters<typeof createPeriod>[4]) =>
      createPeriod(table, actor, now, mark, wanted),
    reschedule: (
      actor: Actor,
      now: string,
      mark: RequestMark,
      id: string,
      seen: string,
      wanted: Parameters<typeof reschedulePeriod>[6],
    ) => reschedulePeriod(table, actor, now, mark, id, seen, wanted),
    open: (actor: Actor, now: string, mark: RequestMark, id: string) =>
      openPeriod(needs, actor, now, mark, id),
    seal: (actor: Actor, now: string, mark: RequestMark, id: string) =>
      sealPeriod(needs, actor, now, mark, id),
    finalise: (actor: Actor, now: string, mark: RequestMark, id: string) =>
      movePeriod(table, actor, now, mark, id, 'FINALISING'),
    resume: (actor: Actor, now: string, mark: RequestMark, id: string) =>
      resumePeriod(table, actor, now, mark, id),
    deliver: (actor: Actor, now: string, mark: RequestMark, id: string) =>
      movePeriod(table, actor, now, mark, id, 'DELIVERED'),
  };
}

export type PeriodUseCases = ReturnType<typeof createPeriodUseCases>;
