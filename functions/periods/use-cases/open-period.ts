import type { Actor } from '../../../shared/kernel/actor.ts';
import { systemActor } from '../../../shared/kernel/actor.ts';
import { stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { put, update } from '../../../shared/platform/table/write.ts';
import type { Segment } from '../../organisation/index.ts';
import { belongsTo, newVector, placementOf } from '../domain/new-vector.ts';
import type { Period } from '../domain/period.ts';
import { dueOf, hasReached } from '../domain/period.ts';
import type { Vector } from '../domain/vector.ts';
import { decodeGate, forwardGate, newGate, readGates } from '../store/gate-store.ts';
import { gateKey } from '../store/keys.ts';
import { changePeriod, getPeriod } from '../store/period-store.ts';
import { decodeVector, encodeVector } from '../store/vector-item.ts';
import { keyOfVector } from '../store/vector-store.ts';

type Needs = {
  table: Table;
  /** People's segments of one shard, read strongly. */
  readShard: (
    table: Table,
    agency: string,
    shard: number,
    strong: boolean,
  ) => Promise<{ segments: Segment[] }>;
};

const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** Step 1: the gates, put if absent as `OPENING`. Answers the shards to work on: none when the period is already open. */
export async function prepareOpening(
  needs: Pick<Needs, 'table'>,
  agency: string,
  id: string,
): Promise<{ shards: number[]; concurrency: number }> {
  const period = await getPeriod(needs.table, agency, id);
  const concurrency = Number(period.policy['maxConcurrency'] ?? 4);
  if (hasReached(period.state, 'OPEN')) return { shards: [], concurrency };
  const missing = new Set(range(period.shards));
  while (missing.size > 0) {
    const batch = [...missing].slice(0, 100);
    const done = await needs.table.transact(
      batch.map((shard) => newGate(agency, id, shard, period.calendar)),
    );
    const there = done.ok ? batch : done.failed.map((it) => batch[it.index]);
    for (const shard of there) if (shard !== undefined) missing.delete(shard);
  }
  return { shards: range(period.shards), concurrency };
}

/** The vectors that a shard of the period must hold: from the organisation for a year, from the year's vectors otherwise. */
async function wanted(needs: Needs, period: Period, shard: number): Promise<Vector[]> {
  if (period.kind === 'TAHUNAN') {
    const { segments } = await needs.readShard(needs.table, period.agency, shard, true);
    return segments.filter((it) => belongsTo(it, period)).map((it) => newVector(period, it, undefined));
  }
  const year = period.id.slice(0, 4);
  for (;;) {
    const items = await needs.table.queryAll({
      partition: gateKey(period.agency, year, shard).PK,
      strong: true,
    });
    const [first, ...rows] = items;
    if (first === undefined || first.SK !== '!') throw new Error(`year ${year} has no gate ${shard}`);
    const gate = decodeGate(first);
    if (gate.state !== 'OPEN') throw new Error(`gate ${shard} of year ${year} is ${gate.state}`);
    // A query may see a transaction's items one after another: what does not add up is read again.
    if (rows.length !== gate.n) continue;
    return rows
      .map(decodeVector)
      .filter((it) => belongsTo(placementOf(it), period))
      .map((it) => newVector(period, placementOf(it), it));
  }
}

/** Vectors of one transaction: with their gate they are at most 100 writes. */
const BATCH = 99;

async function createSome(
  needs: Needs,
  period: Period,
  shard: number,
  vectors: readonly Vector[],
): Promise<void> {
  let open = [...vectors];
  while (open.length > 0) {
    const batch = open.slice(0, BATCH);
    const count = update(gateKey(period.agency, period.id, shard))
      .add({ n: batch.length })
      .expect({ state: 'OPENING' })
      .done();
    const creates = batch.map((it) =>
      put(encodeVector(period.agency, period.shards, it))
        .ifAbsent()
        .done(),
    );
    const done = await needs.table.transact([count, ...creates]);
    if (done.ok) {
      open = open.slice(batch.length);
      continue;
    }
    if (done.failed.some((it) => it.index === 0)) return; // the gate is open already: another execution finished this shard
    const there = new Set(done.failed.map((it) => batch[it.index - 1]));
    open = open.filter((it) => !there.has(it));
  }
}

/** Step 2, per shard: creates what is missing, counted in the gate by the same transactions, then opens the gate. May run twice at once. */
export async function openShard(
  needs: Needs,
  agency: string,
  id: string,
  shard: number,
): Promise<{ vectors: number }> {
  const period = await getPeriod(needs.table, agency, id);
  const vectors = await wanted(needs, period, shard);
  const [gate] = await readGates(needs.table, agency, id, [shard]);
  if (gate === undefined) throw new Error(`gate ${shard} of ${id} does not exist`);
  if (gate.state !== 'OPENING') return { vectors: gate.n };
  const known = gate.n === 0 ? new Set<string>() : await knownKeys(needs, period, shard);
  await createSome(
    needs,
    period,
    shard,
    vectors.filter((it) => !known.has(keyOfVector({ ...it, agency, shards: period.shards }).SK)),
  );
  await forwardGate(needs.table, agency, id, shard, 'OPEN');
  return { vectors: vectors.length };
}

async function knownKeys(needs: Needs, period: Period, shard: number): Promise<Set<string>> {
  const items = await needs.table.queryAll({
    partition: gateKey(period.agency, period.id, shard).PK,
    strong: true,
  });
  return new Set(items.map((item) => item.SK));
}

/** Step 3: the period `OPENING → OPEN`; finding it there or beyond is done. */
export async function finishOpening(
  needs: Pick<Needs, 'table'>,
  agency: string,
  id: string,
  now: string,
): Promise<{ state: string }> {
  const period = await getPeriod(needs.table, agency, id);
  if (hasReached(period.state, 'OPEN')) return { state: period.state };
  if (period.state !== 'OPENING') throw new Error(`period ${id} is ${period.state}, not OPENING`);
  const system: Actor = systemActor(agency, 'open-period', period.zone, period.shards);
  const change = {
    set: { state: 'OPEN' as const },
    due: dueOf('OPEN', period.calendar, now),
    stamp: stamp('PeriodOpened', system, now),
  };
  if (await changePeriod(needs.table, period, change)) return { state: 'OPEN' };
  return finishOpening(needs, agency, id, now);
}
