import type { Statement, Table } from '../../../shared/platform/table/table.ts';
import { TableBusy } from '../../../shared/platform/table/table.ts';
import type { Item } from '../../../shared/platform/table/write.ts';
import type { GateState } from '../domain/gate.ts';
import type { PackedVector } from '../domain/packed-result.ts';
import { packedScorer } from '../domain/packed-result.ts';
import type { Vector, VectorResult } from '../domain/vector.ts';
import { gateKey } from './keys.ts';
import { packResult, unpackIki } from './pack.ts';
import { readIki } from './packed-iki.ts';
import { decodePacked, decodeVector } from './vector-item.ts';

const BATCH = 25;
/** Batches in flight at once: a shard is one partition key, and the close works on several shards. */
const PARALLEL = 2;
const ATTEMPTS = 8;

const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, 20 * 2 ** attempt * (0.5 + Math.random())));

/** The items of a shard's vectors, eventually consistent, a page of at most 1 MB at a time; the gate, which sorts first, is left out. */
async function* readShard(
  table: Table,
  agency: string,
  period: string,
  shard: number,
): AsyncGenerator<readonly Item[]> {
  let startKey: Record<string, unknown> | undefined;
  do {
    const page = await table.query({ partition: gateKey(agency, period, shard).PK, from: '2', startKey });
    yield page.items;
    startKey = page.lastKey;
  } while (startKey !== undefined);
}

/** The vectors of a shard with their indicators, eventually consistent, a page at a time. */
export async function* readShardVectors(
  ...[table, agency, period, shard]: Parameters<typeof readShard>
): AsyncGenerator<Vector[]> {
  for await (const items of readShard(table, agency, period, shard)) yield items.map(decodeVector);
}

/** The vectors of a shard for the close, which scores their indicators as they are stored. Eventually consistent, a page at a time. */
export async function* readShardPacked(
  ...[table, agency, period, shard]: Parameters<typeof readShard>
): AsyncGenerator<PackedVector[]> {
  for await (const items of readShard(table, agency, period, shard)) yield items.map(decodePacked);
}

function sealStatement(table: string, PK: string, sealed: PackedVector, result: VectorResult): Statement {
  return {
    statement: `UPDATE "${table}" SET run=?, z=? WHERE PK=? AND SK=? AND v=? AND run IS MISSING`,
    parameters: [sealed.run, packResult(result), PK, `${sealed.employee}#${sealed.segment}`, sealed.v],
  };
}

/** Executes statements, trying those again that met a conflict or a throttle; answers which lost their condition. */
async function executeAll(table: Table, statements: readonly Statement[]): Promise<Set<Statement>> {
  const moved = new Set<Statement>();
  let open = [...statements];
  for (let attempt = 0; open.length > 0; attempt++) {
    if (attempt === ATTEMPTS) throw new TableBusy('statements keep conflicting');
    if (attempt > 0) await pause(attempt);
    const outcomes = await table.execute(open);
    open.forEach((statement, at) => {
      if (outcomes[at] === 'MOVED') moved.add(statement);
    });
    open = open.filter((_, at) => outcomes[at] === 'RETRY');
  }
  return moved;
}

/**
 * Seals vectors as they were read, with their results by the period's rule set: one conditional write each, in batches of 25. Answers those that are sealed now, with their result, and
 * whether any had moved (was edited, or was sealed by another worker): such a row must be read again.
 */
export async function sealVectors(
  table: Table,
  agency: string,
  period: string,
  shard: number,
  vectors: readonly PackedVector[],
  rules: string,
): Promise<{ sealed: PackedVector[]; moved: boolean }> {
  const { PK } = gateKey(agency, period, shard);
  const run = period;
  const resultOf = packedScorer(rules, { readIki, unpackIki });
  const batches: PackedVector[][] = [];
  for (let at = 0; at < vectors.length; at += BATCH) batches.push(vectors.slice(at, at + BATCH));
  const sealed: PackedVector[] = [];
  let anyMoved = false;
  const work = batches.values();
  const worker = async (): Promise<void> => {
    for (const batch of work) {
      const seals = batch.map((vector) => {
        const result = resultOf(vector);
        const row = { ...vector, run, result };
        return { row, statement: sealStatement(table.name, PK, row, result) };
      });
      const moved = await executeAll(
        table,
        seals.map((it) => it.statement),
      );
      anyMoved ||= moved.size > 0;
      sealed.push(...seals.filter((it) => !moved.has(it.statement)).map((it) => it.row));
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  return { sealed, moved: anyMoved };
}

/**
 * Moves the gates of some shards one state forward, 25 to a call, each only from the state before and, with `needsSummary`, only with its
 * summary. A gate that is there already or beyond is left; the caller reads the gates afterwards and so sees one that is not.
 */
export async function forwardGates(
  table: Table,
  agency: string,
  period: string,
  shards: readonly number[],
  move: { from: GateState; to: GateState; needsSummary: boolean },
): Promise<void> {
  const statements = shards.map((shard) => {
    const { PK, SK } = gateKey(agency, period, shard);
    const summary = move.needsSummary ? ' AND "sum" IS NOT MISSING' : '';
    return {
      statement: `UPDATE "${table.name}" SET "state"=? WHERE PK=? AND SK=? AND "state"=?${summary}`,
      parameters: [move.to, PK, SK, move.from],
    };
  });
  for (let at = 0; at < statements.length; at += BATCH)
    await executeAll(table, statements.slice(at, at + BATCH));
}
