import type { Actor } from '../../../shared/kernel/actor.ts';
import { digest } from '../../../shared/kernel/ids.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Write } from '../../../shared/platform/table/write.ts';
import type { CorrectSegment } from '../../periods/index.ts';
import type { ImportKind } from '../domain/job.ts';
import type { RowError } from '../domain/row-error.ts';
import { rowError } from '../domain/row-error.ts';
import type { Correction, Plan } from './plan.ts';

/** A write found something else than the plan saw: the plan must be made again from what stands now. */
export class PlanMoved extends Error {
  override readonly name = 'PlanMoved';
}

/** Most writes of one transaction, and how many transactions run at once. */
const PER_TRANSACTION = 100;
const AT_ONCE = 4;

type Step = { writes: Write[]; steps: number };

/** Packs groups into transactions; a group is never split. */
export function packGroups(groups: readonly (readonly Write[])[]): Step[] {
  const packed: Step[] = [];
  for (const group of groups) {
    if (group.length > PER_TRANSACTION)
      throw new Error(`one group has ${group.length} writes: at most ${PER_TRANSACTION}`);
    const open = packed.at(-1);
    if (open !== undefined && open.writes.length + group.length <= PER_TRANSACTION) {
      open.writes.push(...group);
      open.steps += 1;
    } else packed.push({ writes: [...group], steps: 1 });
  }
  return packed;
}

async function inTurns<T>(items: readonly T[], atOnce: number, run: (item: T) => Promise<void>) {
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await run(item);
  };
  // All workers end before a failure is told: nothing is written after the caller has gone on.
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  const failed = ends.find((it) => it.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

type Needs = {
  table: Table;
  correct: CorrectSegment;
  actor: Actor;
  /** Instant of the job's stamps, and the clock that decides which periods are open. */
  now: string;
  clock: () => string;
  job: string;
  /** Told after each step how many are done. */
  onStep: (steps: number) => Promise<void>;
};

async function transactions(needs: Needs, groups: readonly (readonly Write[])[], atOnce: number) {
  await inTurns(packGroups(groups), atOnce, async ({ writes, steps }) => {
    const done = await needs.table.transact(writes);
    if (!done.ok) throw new PlanMoved();
    await needs.onStep(steps);
  });
}

/** Refusals that pass by themselves: the run ends here and comes back. */
const PASSING = ['period.opening', 'service.busy'];

async function correct(needs: Needs, { row, seen, corrected }: Correction): Promise<RowError[]> {
  const mark = { key: `import ${needs.job}`, body: digest(needs.job) };
  const done = await needs.correct(needs.actor, needs.clock(), mark, seen, corrected);
  await needs.onStep(1);
  if (done.ok || done.refusal.code === 'segment.unchanged') return [];
  if (done.refusal.code === 'version.stale') throw new PlanMoved();
  if (PASSING.includes(done.refusal.code)) throw new Error(`a correction waits: ${done.refusal.code}`);
  return [rowError(row, '', 'correction.refused', { code: done.refusal.code })];
}

/**
 * Carries a plan out: people in transactions of several, then corrections through periods, then what follows from both. May be killed
 * anywhere: a plan made again holds what remains. Answers the corrections that a period refused. Throws {@link PlanMoved}.
 */
export async function applyPlan(needs: Needs, plan: Plan, kind: ImportKind): Promise<RowError[]> {
  // Parents stand before their children: units are written in order.
  await transactions(needs, plan.groups, kind === 'UNITS' ? 1 : AT_ONCE);
  const refused: RowError[] = [];
  await inTurns(plan.corrections, AT_ONCE, async (correction) => {
    refused.push(...(await correct(needs, correction)));
  });
  await transactions(
    needs,
    plan.last.map((write) => [write]),
    AT_ONCE,
  );
  return refused;
}
