import { systemActor } from '../../../shared/kernel/actor.ts';
import { NO_REQUEST } from '../../../shared/kernel/stamp.ts';
import type { Files } from '../../../shared/platform/files/files.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { update } from '../../../shared/platform/table/write.ts';
import type { Workflows } from '../../../shared/platform/workflows/workflows.ts';
import type { Unit } from '../../organisation/index.ts';
import type { Period, WorkflowName } from '../domain/period.ts';
import { attemptsAllowed, executionName, workflowsOwed } from '../domain/period.ts';
import { readGates } from '../store/gate-store.ts';
import { gateKey } from '../store/keys.ts';
import { changePeriod, findPeriod } from '../store/period-store.ts';
import { sealPeriod } from './period-use-cases.ts';

type Needs = {
  table: Table;
  files: Files;
  listUnits: (table: Table, agency: string, strong: boolean) => Promise<Unit[]>;
  workflows: Workflows;
};

/** Brings a changed calendar to the gates of an open period: each only to a newer version, only while it is open. */
async function spreadCalendar(table: Table, period: Period): Promise<void> {
  const shards = Array.from({ length: period.shards }, (_, at) => at);
  const gates = await readGates(table, period.agency, period.id, shards);
  const behind = gates.flatMap((gate) =>
    gate?.state === 'OPEN' && gate.calendar.version < period.calendar.version ? [gate] : [],
  );
  await Promise.all(
    behind.map((gate) =>
      table.write(
        update(gateKey(period.agency, period.id, gate.shard))
          .set({ calendar: period.calendar })
          .expect({ state: 'OPEN', calendar: gate.calendar })
          .done(),
      ),
    ),
  );
}

/**
 * Sees that a workflow which owes the period something runs: starts it under the name of its attempt; when that execution has failed, raises
 * the attempt by a conditional update, up to the policy's number, and starts again.
 */
async function ensureWorkflow(
  needs: Needs,
  period: Period,
  workflow: WorkflowName,
  now: string,
): Promise<void> {
  const { agency, id } = period;
  const attempt = period.attempts[workflow] ?? 1;
  const name = executionName(agency, id, workflow, attempt);
  const started = await needs.workflows.start(workflow, name, { agency, period: id });
  if (started === 'STARTED') return;
  if ((await needs.workflows.status(workflow, name)) !== 'FAILED') return;
  if (attempt >= attemptsAllowed(period, workflow)) return;
  const attempts = { ...period.attempts, [workflow]: attempt + 1 };
  const raised = await changePeriod(needs.table, period, { set: { attempts }, due: now });
  if (!raised) return;
  await needs.workflows.start(workflow, executionName(agency, id, workflow, attempt + 1), {
    agency,
    period: id,
  });
}

/**
 * Does what a period needs now: the tick and every move of a period end here. It acts on what the period says, not on what the caller
 * believes, so it may run at any time and twice at once.
 */
export async function tendPeriod(needs: Needs, agency: string, id: string, now: string): Promise<void> {
  const period = await findPeriod(needs.table, agency, id);
  if (period === undefined) return;
  if (period.state === 'OPEN') {
    await spreadCalendar(needs.table, period);
    if (now < period.calendar.ratingDeadline) return;
    const tick = systemActor(agency, 'tick', period.zone, period.shards);
    const sealed = await sealPeriod(needs, tick, now, NO_REQUEST, id);
    // Refused: somebody else moved it; their own event tends it.
    return sealed.ok ? ensureWorkflow(needs, sealed.value, 'score-period', now) : undefined;
  }
  for (const workflow of workflowsOwed(period)) await ensureWorkflow(needs, period, workflow, now);
}
