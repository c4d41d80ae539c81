import { encodeCursor, decodeCursor } from '../../../shared/kernel/page.ts';
import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { Files } from '../../../shared/platform/files/files.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Workflows } from '../../../shared/platform/workflows/workflows.ts';
import type { Employee } from '../../organisation/index.ts';
import type { Gate, Period, Run, WorkflowName } from '../../periods/index.ts';
import {
  attemptsAllowed,
  executionName,
  findPeriod,
  listRuns,
  readGates,
  workflowsOwed,
} from '../../periods/index.ts';
import { totalOf } from '../domain/aggregate.ts';
import type { Next } from '../domain/next.ts';
import { nextOf } from '../domain/next.ts';
import type { Counts } from '../domain/summary.ts';
import type { KeptAggregate } from '../store/close-store.ts';
import { getUnrated, listAggregates } from '../store/close-store.ts';

type Needs = {
  table: Table;
  files: Files;
  workflows: Workflows;
  readEmployees: (
    table: Table,
    agency: string,
    shards: number,
    ids: readonly string[],
  ) => Promise<Map<string, Employee>>;
};

export type Execution = {
  workflow: WorkflowName;
  attempt: number;
  status: 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'NOT_STARTED';
};

/** Everything about a close that people watch. */
export type CloseStatus = {
  period: Period;
  next: Next;
  gates: Gate[];
  stage: 'PROVISIONAL' | 'FINAL' | undefined;
  offices: KeptAggregate[];
  totals: Counts;
  execution: Execution | undefined;
  runs: Run[];
};

/** The execution that the period waits for; of several the first one owed. */
async function executionOf(workflows: Workflows, period: Period): Promise<Execution | undefined> {
  const [workflow] = workflowsOwed(period);
  if (workflow === undefined) return undefined;
  const attempt = period.attempts[workflow] ?? 1;
  const status = await workflows.status(workflow, executionName(period.agency, period.id, workflow, attempt));
  return { workflow, attempt, status };
}

/** The status of a period's close, from its own items: nothing is kept for it alone. At most five calls. */
async function closeStatus(
  needs: Needs,
  actor: Actor,
  id: string,
  now: string,
): Promise<Result<CloseStatus>> {
  const { table } = needs;
  const period = await findPeriod(table, actor.agency, id);
  if (period === undefined) return refuse('period.not-found', { period: id });
  const shards = Array.from({ length: period.shards }, (_, at) => at);
  const [gates, { stage, aggregates }, runs, execution] = await Promise.all([
    readGates(table, actor.agency, id, shards),
    listAggregates(table, actor.agency, id),
    listRuns(table, actor.agency, id),
    executionOf(needs.workflows, period),
  ]);
  const exhausted =
    execution?.status === 'FAILED' && execution.attempt >= attemptsAllowed(period, execution.workflow);
  return accept({
    period,
    next: nextOf(period, exhausted, now),
    gates: gates.filter((gate): gate is Gate => gate !== undefined),
    stage: aggregates.length === 0 ? undefined : stage === 'F' ? 'FINAL' : 'PROVISIONAL',
    offices: aggregates,
    totals: totalOf(aggregates),
    execution,
    runs,
  });
}

type UnratedPage = {
  items: { employee: string; segment: string; name: string }[];
  next: string | undefined;
  total: number;
};

/** A page of who was sealed as Belum Dinilai, with their names. */
async function listUnrated(
  needs: Needs,
  actor: Actor,
  id: string,
  page: { cursor: string | undefined; limit: number },
): Promise<Result<UnratedPage>> {
  const period = await findPeriod(needs.table, actor.agency, id);
  if (period === undefined) return refuse('period.not-found', { period: id });
  const { stage, aggregates } = await listAggregates(needs.table, actor.agency, id);
  if (aggregates.length === 0)
    return refuse('period.wrong-state', { period: id, state: period.state, allowed: 'CALIBRATING' });
  const from = page.cursor === undefined ? 0 : Number(decodeCursor(page.cursor)?.['at']);
  if (!Number.isInteger(from) || from < 0) return refuse('request.cursor-invalid');
  const all = await getUnrated(needs.files, actor.agency, id, stage);
  const some = all.slice(from, from + page.limit).map((it) => it.split('.'));
  const people = await needs.readEmployees(
    needs.table,
    actor.agency,
    actor.shards,
    some.map(([employee = '']) => employee),
  );
  const items = some.map(([employee = '', segment = '']) => ({
    employee,
    segment,
    name: people.get(employee)?.name ?? '',
  }));
  const end = from + page.limit;
  return accept({
    items,
    next: end < all.length ? encodeCursor({ at: String(end) }) : undefined,
    total: all.length,
  });
}

/** What the API of the close answers. */
export function createStatus(needs: Needs) {
  return {
    status: (actor: Actor, id: string, now: string) => closeStatus(needs, actor, id, now),
    unrated: (actor: Actor, id: string, page: { cursor: string | undefined; limit: number }) =>
      listUnrated(needs, actor, id, page),
  };
}

export type CloseUseCases = ReturnType<typeof createStatus>;
