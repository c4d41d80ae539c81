import * as z from 'zod';
import type { Meter } from '../../../shared/platform/table/meter.ts';
import { addMeters } from '../../../shared/platform/table/meter.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { put } from '../../../shared/platform/table/write.ts';
import { runKey } from './keys.ts';

/** What the last step of a workflow is told about its run: the costs of the steps before it, when and under which name it started. */
export const runInput = z.object({
  costs: z.array(z.object({ sdkCalls: z.number(), readUnits: z.number(), writeUnits: z.number() })),
  started: z.string(),
  execution: z.string(),
});
export type RunInput = z.infer<typeof runInput>;

/** One run of a workflow in the ledger. `recheck`: what re-reading re-rated shards cost, apart. Seconds from start to last step. */
export type Run = {
  workflow: string;
  attempt: number;
  started: string;
  seconds: number;
  transitions: number;
  cost: Meter;
  recheck: Meter;
};

/** The attempt in an execution's name, `<agency>_<period>_<workflow>_<attempt>`. */
export function attemptOf(execution: string): number {
  return Number(execution.slice(execution.lastIndexOf('_') + 1));
}

/** What writing the ledger itself costs. */
const LEDGER: Meter = { sdkCalls: 1, readUnits: 0, writeUnits: 1 };

/** Writes a run into the ledger, by Put: a repeated last step writes the same item. `spent`: what the last step itself cost. */
export async function writeRun(
  table: Table,
  agency: string,
  period: string,
  workflow: string,
  input: RunInput,
  more: { now: string; transitions: number; spent: Meter; recheck?: readonly Meter[] },
): Promise<void> {
  const attempt = attemptOf(input.execution);
  const run: Omit<Run, 'workflow' | 'attempt'> = {
    started: input.started,
    seconds: (Date.parse(more.now) - Date.parse(input.started)) / 1000,
    transitions: more.transitions,
    cost: addMeters([...input.costs, more.spent, LEDGER]),
    recheck: addMeters(more.recheck ?? []),
  };
  await table.write(put({ ...runKey(agency, period, workflow, attempt), ...run }).done());
}

/** The runs of a period's workflows, in the order of their names and attempts. */
export async function listRuns(table: Table, agency: string, period: string): Promise<Run[]> {
  const items = await table.queryAll({ partition: runKey(agency, period, '', 0).PK });
  return items.map((item) => {
    const [workflow = '', attempt = ''] = item.SK.split('#');
    const { PK: _pk, SK: _sk, ...run } = item;
    return { ...(run as Omit<Run, 'workflow' | 'attempt'>), workflow, attempt: Number(attempt) };
  });
}
