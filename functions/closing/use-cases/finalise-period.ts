import { systemActor } from '../../../shared/kernel/actor.ts';
import { NO_REQUEST, stamp } from '../../../shared/kernel/stamp.ts';
import { SCORING_RULES } from '../../../shared/regulation/explain-score.ts';
import type { PackedVector } from '../../periods/index.ts';
import {
  changePeriod,
  dueOf,
  forwardGates,
  getPeriod,
  hasReached,
  readGates,
  readShardPacked,
  setSummaryOnce,
  spanOf,
} from '../../periods/index.ts';
import { aggregate } from '../domain/aggregate.ts';
import { manifestOf } from '../domain/manifest.ts';
import { summarise } from '../domain/summary.ts';
import {
  getSummaries,
  getTree,
  putAggregates,
  putManifest,
  putSummary,
  putUnrated,
} from '../store/close-store.ts';
import type { CloseNeeds } from './score-period.ts';
import { gatesIn, known } from './score-period.ts';

/**
 * Step 1: gates to `FINAL`: from now on nobody re-rates, and `c` is fixed. Answers the shards with re-ratings, which must be read again,
 * unless their new summary is there already.
 */
export async function closeGates(
  { table }: CloseNeeds,
  agency: string,
  id: string,
): Promise<{ dirty: number[] }> {
  const period = await getPeriod(table, agency, id);
  if (!hasReached(period.state, 'FINALISING'))
    throw new Error(`period ${id} is ${period.state}, not FINALISING`);
  if (hasReached(period.state, 'CLOSED')) return { dirty: [] };
  const shards = Array.from({ length: period.shards }, (_, at) => at);
  await forwardGates(table, agency, id, shards, { from: 'CALIBRATING', to: 'FINAL', needsSummary: true });
  const gates = await gatesIn(table, agency, id, period.shards, ['FINAL']);
  return { dirty: gates.filter((gate) => gate.c > 0 && gate.final === undefined).map((gate) => gate.shard) };
}

/** How long to wait before reading again what did not add up. */
const AGAIN_MS = 200;

/**
 * Step 2, per shard with re-ratings: reads it until there are as many rows as the gate counts, all sealed, with as many re-ratings as it
 * counts; their summary is the final one.
 */
export async function recheckShard(
  { table, files, pause }: CloseNeeds & { pause: (milliseconds: number) => Promise<void> },
  agency: string,
  period: string,
  shard: number,
): Promise<{ summary: string }> {
  const [gate] = await readGates(table, agency, period, [shard]);
  if (gate?.state !== 'FINAL')
    throw new Error(`gate ${shard} of ${period} is ${gate?.state ?? 'absent'}, not FINAL`);
  if (gate.final !== undefined) return { summary: gate.final };
  for (;;) {
    const rows: PackedVector[] = [];
    for await (const page of readShardPacked(table, agency, period, shard)) rows.push(...page);
    const rerated = rows.reduce((sum, row) => sum + row.c, 0);
    if (rows.length === gate.n && rerated === gate.c && rows.every((row) => row.run !== undefined)) {
      const key = await putSummary(files, agency, summarise(period, shard, rows, spanOf(period).to));
      return { summary: await setSummaryOnce(table, gate, agency, 'final', 'FINAL', key) };
    }
    await pause(AGAIN_MS);
  }
}

/**
 * Step 3: the manifest over all summaries to S3, final aggregates under keys of their own, then the period to `CLOSED` with the manifest's
 * hash. Run late or twice it writes the same.
 */
export async function conclude(
  { table, files }: CloseNeeds,
  agency: string,
  id: string,
  now: string,
): Promise<{ state: string }> {
  const period = await getPeriod(table, agency, id);
  if (hasReached(period.state, 'CLOSED')) return { state: period.state };
  const gates = await gatesIn(table, agency, id, period.shards, ['FINAL']);
  const keys = gates.map(({ shard, c, sum, final }) => known(c > 0 ? final : sum, shard));
  const summaries = await getSummaries(files, keys);
  const manifest = await putManifest(files, agency, id, manifestOf(period, keys));
  await putAggregates(
    table,
    agency,
    id,
    'F',
    aggregate(summaries, await getTree(files, known(period.tree, 0))),
  );
  await putUnrated(files, agency, id, 'F', summaries);
  const system = systemActor(agency, 'finalise-period', period.zone, period.shards);
  const set = { state: 'CLOSED' as const, manifest, closedAt: now };
  const change = {
    set,
    due: dueOf({ ...period, state: 'CLOSED' }, now),
    stamp: stamp('PeriodClosed', system, now, NO_REQUEST, { basis: SCORING_RULES }),
  };
  if (await changePeriod(table, period, change)) return { state: 'CLOSED' };
  const current = await getPeriod(table, agency, id);
  if (!hasReached(current.state, 'CLOSED')) throw new Error(`period ${id} moved while it was finalised`);
  return { state: current.state };
}
