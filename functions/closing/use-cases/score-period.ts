import { systemActor } from '../../../shared/kernel/actor.ts';
import { NO_REQUEST, stamp } from '../../../shared/kernel/stamp.ts';
import { SCORING_RULES } from '../../../shared/regulation/explain-score.ts';
import type { Files } from '../../../shared/platform/files/files.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { ruleSetOf } from '../../../shared/regulation/rule-sets.ts';
import type { Gate } from '../../periods/index.ts';
import { changePeriod, forwardGates, getPeriod, hasReached, readGates } from '../../periods/index.ts';
import { aggregate } from '../domain/aggregate.ts';
import { getSummaries, getTree, putAggregates, putUnrated } from '../store/close-store.ts';

export type CloseNeeds = { table: Table; files: Files };

const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/**
 * Step 1: the shards to seal, how many at once, and the rule set that the period has pinned. A period that is not `SEALING` yet is a fault,
 * and so is a rule set that is not known here: nothing is sealed then. A period beyond has nothing left.
 */
export async function planScoring(
  { table }: CloseNeeds,
  agency: string,
  id: string,
): Promise<{ shards: number[]; concurrency: number; rules: string }> {
  const period = await getPeriod(table, agency, id);
  if (!hasReached(period.state, 'SEALING')) throw new Error(`period ${id} is ${period.state}, not SEALING`);
  const { id: rules } = ruleSetOf(period.rules);
  const concurrency = Number(period.policy['maxConcurrency'] ?? 4);
  return { shards: hasReached(period.state, 'CALIBRATING') ? [] : range(period.shards), concurrency, rules };
}

/** The gates of a period, each of which must have reached one of the given states: otherwise the workflow fails and runs again. */
export async function gatesIn(
  table: Table,
  agency: string,
  id: string,
  shards: number,
  states: readonly Gate['state'][],
): Promise<Gate[]> {
  const gates = await readGates(table, agency, id, range(shards));
  return gates.map((gate, shard) => {
    if (gate === undefined || !states.includes(gate.state))
      throw new Error(`gate ${shard} of ${id} is ${gate?.state ?? 'absent'}`);
    return gate;
  });
}

/**
 * Step 3 and 4: gates to `CALIBRATING`, each only with its summary; one provisional aggregate per OPD from the summaries; then the period
 * to `CALIBRATING`. Run late or twice it writes the same.
 */
export async function openCalibration(
  { table, files }: CloseNeeds,
  agency: string,
  id: string,
  now: string,
): Promise<{ state: string }> {
  const period = await getPeriod(table, agency, id);
  if (hasReached(period.state, 'CALIBRATING')) return { state: period.state };
  await forwardGates(table, agency, id, range(period.shards), {
    from: 'SEALING',
    to: 'CALIBRATING',
    needsSummary: true,
  });
  const gates = await gatesIn(table, agency, id, period.shards, ['CALIBRATING', 'FINAL']);
  const summaries = await getSummaries(
    files,
    gates.map(({ sum, shard }) => known(sum, shard)),
  );
  const tree = await getTree(files, known(period.tree, 0));
  await putAggregates(table, agency, id, 'P', aggregate(summaries, tree));
  await putUnrated(files, agency, id, 'P', summaries);
  const system = systemActor(agency, 'score-period', period.zone, period.shards);
  const change = {
    set: { state: 'CALIBRATING' as const },
    due: undefined,
    stamp: stamp('PeriodCalibrationBegun', system, now, NO_REQUEST, { basis: SCORING_RULES }),
  };
  if (await changePeriod(table, period, change)) return { state: 'CALIBRATING' };
  const current = await getPeriod(table, agency, id);
  if (!hasReached(current.state, 'CALIBRATING')) throw new Error(`period ${id} moved while it was scored`);
  return { state: current.state };
}

/** A value that the protocol has put there by now. */
export function known<T>(value: T | undefined, shard: number): T {
  if (value === undefined) throw new Error(`shard ${shard} has no summary, or the period no tree`);
  return value;
}
