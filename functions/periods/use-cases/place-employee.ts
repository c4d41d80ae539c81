import { stamp } from '../../../shared/kernel/stamp.ts';
import { systemActor } from '../../../shared/kernel/actor.ts';
import { shardOf } from '../../../shared/kernel/shard.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { TableBusy } from '../../../shared/platform/table/table.ts';
import type { Write } from '../../../shared/platform/table/write.ts';
import { put, update } from '../../../shared/platform/table/write.ts';
import type { Employee, Segment } from '../../organisation/index.ts';
import type { Gate } from '../domain/gate.ts';
import { belongsTo, newVector } from '../domain/new-vector.ts';
import type { Period } from '../domain/period.ts';
import { periodsOfYear, spanOf } from '../domain/period.ts';
import type { Vector } from '../domain/vector.ts';
import { gateAsSeen } from '../store/gate-store.ts';
import { gateKey } from '../store/keys.ts';
import { listPeriods } from '../store/period-store.ts';
import { encodeVector } from '../store/vector-item.ts';
import type { VectorAddress } from '../store/vector-store.ts';
import { readGatesAndVectors, replaceVectorFrame } from '../store/vector-store.ts';

type Needs = {
  table: Table;
  findEmployee: (
    table: Table,
    agency: string,
    shards: number,
    id: string,
    strong: boolean,
  ) => Promise<{ employee: Employee; segments: Segment[] } | undefined>;
};

type Seen = { period: string; gate: Gate | undefined; vectors: ReadonlyMap<string, Vector> };

/** Thrown while a period of the year is opening: the message comes again, and then finds it open. */
export class PeriodOpening extends Error {
  override readonly name = 'PeriodOpening';
}

/** The writes that bring one period's vectors of a person in line with their segments: new ones counted in the gate, end dates moved. */
function writesFor(
  year: Period,
  seen: Seen,
  yearSeen: Seen,
  segments: readonly Segment[],
  now: string,
): Write[] {
  const { agency, shards } = year;
  const employee = segments[0]?.employee ?? '';
  const shard = shardOf(employee, shards);
  if (seen.gate?.state !== 'OPEN') return [];
  const period = { id: seen.period, ...spanOf(seen.period) };
  const mine = segments.filter((segment) => belongsTo(segment, period));
  const missing = mine.filter((segment) => !seen.vectors.has(segment.segment));
  const creates = missing.map((segment) =>
    put(encodeVector(agency, shards, newVector(period, segment, yearSeen.vectors.get(segment.segment))))
      .ifAbsent()
      .done(),
  );
  const system = systemActor(agency, 'placement', year.zone, shards);
  const ended = segments.flatMap((segment) => {
    const vector = seen.vectors.get(segment.segment);
    if (vector === undefined || vector.run !== undefined || vector.to === segment.to) return [];
    const at = { agency, shards, period: seen.period, employee, segment: segment.segment };
    return [
      replaceVectorFrame(at, vector, { ...vector, to: segment.to }, stamp('SegmentEndMoved', system, now)),
    ];
  });
  if (creates.length === 0 && ended.length === 0) return [];
  const gate =
    creates.length === 0
      ? gateAsSeen(agency, seen.period, shard, seen.gate)
      : update(gateKey(agency, seen.period, shard))
          .add({ n: creates.length })
          .expect({ state: 'OPEN' })
          .done();
  return [gate, ...creates, ...ended];
}

async function placeInYear(needs: Needs, year: Period, employee: string, now: string): Promise<void> {
  const { agency, shards } = year;
  for (let attempt = 0; attempt < 5; attempt++) {
    const found = await needs.findEmployee(needs.table, agency, shards, employee, true);
    if (found === undefined) return;
    const { segments } = found;
    const addresses = periodsOfYear(year.id).flatMap((period) =>
      segments.map((it): VectorAddress => ({ agency, shards, period, employee, segment: it.segment })),
    );
    const seen = await readGatesAndVectors(needs.table, addresses);
    const yearSeen = seen.get(year.id);
    if (yearSeen === undefined) return;
    if ([...seen.values()].some((it) => it.gate?.state === 'OPENING')) throw new PeriodOpening(year.id);
    const writes = [...seen.values()].flatMap((it) => writesFor(year, it, yearSeen, segments, now));
    if (writes.length === 0) return;
    const shard = shardOf(employee, shards);
    const unopened = [...seen.values()]
      .filter((it) => it.gate === undefined)
      .map((it) => gateAsSeen(agency, it.period, shard, undefined));
    const done = await needs.table.transact([...writes, ...unopened]);
    if (done.ok) return;
  }
  throw new TableBusy(`vectors of ${employee} keep moving`);
}

/**
 * Somebody joined or changed position: every open period of an open year gets the vectors that their segments ask for, counted in the
 * gate by the same transaction, and the earlier segment's vectors get their end date. At least once: what is there already is left.
 * Throws {@link PeriodOpening} while one of the year's periods opens, so that the event comes again later (close.md).
 */
export async function placeEmployee(
  needs: Needs,
  agency: string,
  employee: string,
  now: string,
): Promise<void> {
  const periods = await listPeriods(needs.table, agency);
  for (const year of periods.filter((it) => it.kind === 'TAHUNAN')) {
    if (year.state === 'OPENING') throw new PeriodOpening(year.id);
    if (year.state === 'OPEN') await placeInYear(needs, year, employee, now);
  }
}
