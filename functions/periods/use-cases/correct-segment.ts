import type { Actor } from '../../../shared/kernel/actor.ts';
import { dateAt } from '../../../shared/kernel/dates.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import { shardOf } from '../../../shared/kernel/shard.ts';
import type { RequestMark, Stamp } from '../../../shared/kernel/stamp.ts';
import { stamp } from '../../../shared/kernel/stamp.ts';
import { hasVector } from '../../../shared/regulation/regimes.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Write } from '../../../shared/platform/table/write.ts';
import type { Segment } from '../../organisation/index.ts';
import { correctionWrite } from '../../organisation/index.ts';
import type { Gate } from '../domain/gate.ts';
import { periodsOfYear, spanOf } from '../domain/period.ts';
import type { Vector } from '../domain/vector.ts';
import { gateAsSeen } from '../store/gate-store.ts';
import type { VectorAddress } from '../store/vector-store.ts';
import { readGatesAndVectors, replaceVectorFrame } from '../store/vector-store.ts';

export type CorrectSegment = (
  actor: Actor,
  now: string,
  mark: RequestMark,
  seen: Segment,
  corrected: Segment,
  reason?: string,
) => Promise<Result<Segment>>;

/** The years whose periods may still be open: this one and the last. */
function yearsAround(today: string): string[] {
  const year = Number(today.slice(0, 4));
  return [String(year - 1), String(year)];
}

function frameOf(vector: Vector, segment: Segment): Vector {
  const { kind } = spanOf(vector.period);
  const { unit, assessor, head, regime, acting } = segment;
  return { ...vector, unit, assessor, head, regime, acting, exempt: !hasVector(regime, kind) };
}

/** Why the correction cannot be made now: a period that opens, or one whose seal has begun and that is not closed yet. */
function obstacle(period: string, gate: Gate, vector: Vector | undefined): Result<Segment> | undefined {
  if (gate.state === 'OPENING') return refuse('period.opening', { period, retryAfter: 3 });
  if (vector === undefined || gate.state === 'FINAL') return undefined;
  if (gate.state !== 'OPEN' || vector.run !== undefined)
    return refuse('period.sealed', { period, state: gate.state });
  return undefined;
}

/**
 * Corrects a segment (assessor, unit, head, regime): the segment and its vectors in all open periods change in one transaction. Refused
 * with 409 while a period opens (`period.opening`) or once its seal has begun (`period.sealed`); 412 when the segment was changed
 * meanwhile. The caller checks that the assessor exists and that no cycle of superiors comes about.
 */
export function createCorrectSegment({ table }: { table: Table }): CorrectSegment {
  return async (actor, now, mark, seen, corrected, reason) => {
    const { agency, shards } = actor;
    const { employee, segment } = seen;
    const addresses = yearsAround(dateAt(now, actor.zone))
      .flatMap(periodsOfYear)
      .map((period): VectorAddress => ({ agency, shards, period, employee, segment }));
    const found = await readGatesAndVectors(table, addresses);
    const mine: Stamp = stamp('SegmentCorrected', actor, now, mark);
    const writes: Write[] = [correctionWrite(agency, shards, seen, corrected, mine, reason)];
    for (const { period, gate, vectors } of found.values()) {
      const vector = vectors.get(segment);
      if (gate === undefined) continue;
      const refused = obstacle(period, gate, vector);
      if (refused !== undefined) return refused;
      if (vector === undefined || gate.state !== 'OPEN') continue;
      const at = { agency, shards, period, employee, segment };
      writes.push(replaceVectorFrame(at, vector, frameOf(vector, corrected), mine));
      writes.push(gateAsSeen(agency, period, shardOf(employee, shards), gate));
    }
    const done = await table.transact(writes);
    return done.ok ? accept(corrected) : refuse('version.stale');
  };
}
