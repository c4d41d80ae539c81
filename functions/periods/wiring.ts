import type { Actor } from '../../shared/kernel/actor.ts';
import type { RequestMark } from '../../shared/kernel/stamp.ts';
import { readEnv } from '../../shared/platform/env.ts';
import { openFiles } from '../../shared/platform/files/files.ts';
import { openWorkflows, parseWorkflows } from '../../shared/platform/workflows/workflows.ts';
import type { Table } from '../../shared/platform/table/table.ts';
import { openTable } from '../../shared/platform/table/table.ts';
import { PERMITS } from '../identity/index.ts';
import { createRelation, createTree, findEmployee, listUnits, readShard } from '../organisation/index.ts';
import { apiEnv, dueEnv, stepEnv } from './env.ts';
import type { CorrectLineInput } from './use-cases/correct-line.ts';
import { correctLine } from './use-cases/correct-line.ts';
import { createCorrectSegment } from './use-cases/correct-segment.ts';
import { createPeriodUseCases } from './use-cases/period-use-cases.ts';
import type { WantedPolicy } from './use-cases/policy.ts';
import { getPeriodPolicy, getPolicy, setPolicy } from './use-cases/policy.ts';

/** The use cases of the API over the function's own environment. */
export function useCases() {
  const env = readEnv(apiEnv);
  const table = openTable(env.TABLE_NAME);
  const relation = createRelation(table, createTree(table), PERMITS);
  const line = { table, relation, correct: createCorrectSegment({ table }), findEmployee };
  return {
    periods: createPeriodUseCases({ table, files: openFiles(env.BUCKET_NAME), listUnits }),
    policy: {
      get: (actor: Actor, now: string) => getPolicy(table, actor, now),
      ofPeriod: (actor: Actor, now: string, period: string) => getPeriodPolicy(table, actor, now, period),
      set: (actor: Actor, now: string, mark: RequestMark, wanted: WantedPolicy) =>
        setPolicy(table, actor, now, mark, wanted),
    },
    correct: (...wanted: CorrectLineInput) => correctLine(line, ...wanted),
  };
}

export type UseCases = ReturnType<typeof useCases>;

/** What the first and the last step of the opening need. */
export function stepNeeds(): { table: Table } {
  return { table: openTable(readEnv(stepEnv).TABLE_NAME) };
}

/** What the step of a shard needs: it alone reads people. */
export function shardNeeds(): { table: Table; readShard: typeof readShard } {
  return { ...stepNeeds(), readShard };
}

/** What the tick and the starter need. */
export function dueNeeds() {
  const env = readEnv(dueEnv);
  return {
    table: openTable(env.TABLE_NAME),
    files: openFiles(env.BUCKET_NAME),
    listUnits,
    workflows: openWorkflows(parseWorkflows(env.WORKFLOWS)),
  };
}

/** What the consumer of joins and transfers needs. */
export function placementNeeds() {
  return { table: openTable(readEnv(stepEnv).TABLE_NAME), findEmployee };
}
