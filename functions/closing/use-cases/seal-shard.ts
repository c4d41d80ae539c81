import type { Files } from '../../../shared/platform/files/files.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { PackedVector } from '../../periods/index.ts';
import { forwardGate, readShardPacked, sealVectors, setSummaryOnce, spanOf } from '../../periods/index.ts';
import { summarise } from '../domain/summary.ts';
import { putSummary } from '../store/close-store.ts';

type Needs = { table: Table; files: Files; pause: (milliseconds: number) => Promise<void> };

/** How long to wait before reading again what did not add up: eventual reads need a moment. */
const AGAIN_MS = 200;

/**
 * Seals one shard (close.md, step 2): the gate goes to `SEALING`, so that no vector is created any more and `n` is fixed; then what has no
 * `run` is scored by the rule set that the period has pinned, and sealed, until a pass finds nothing moved and as many rows as the gate counts. An edit that reaches its vector before
 * its seal fails the seal's condition, is read again and is in the result; one that comes later is refused. May be killed anywhere, run
 * again, and run twice at once.
 */
export async function sealShard(
  needs: Needs,
  agency: string,
  period: string,
  shard: number,
  rules: string,
): Promise<{ summary: string; rows: number }> {
  const { table, files } = needs;
  const gate = await forwardGate(table, agency, period, shard, 'SEALING');
  if (gate.sum !== undefined) return { summary: gate.sum, rows: gate.n };
  const sealed = new Map<string, PackedVector>();
  for (;;) {
    const moved = await sealPass(table, agency, { period, rules }, shard, sealed);
    if (!moved && sealed.size === gate.n) break;
    await needs.pause(AGAIN_MS);
  }
  const summary = summarise(period, shard, [...sealed.values()], spanOf(period).to);
  const key = await putSummary(files, agency, summary);
  const stands = await setSummaryOnce(table, { period, shard }, agency, 'sum', 'SEALING', key);
  return { summary: stands, rows: sealed.size };
}

/** One eventually consistent pass; answers whether any row had moved. What this worker knows to be sealed stays known: it is final. */
async function sealPass(
  table: Table,
  agency: string,
  { period, rules }: { period: string; rules: string },
  shard: number,
  sealed: Map<string, PackedVector>,
): Promise<boolean> {
  let moved = false;
  for await (const rows of readShardPacked(table, agency, period, shard)) {
    const open: PackedVector[] = [];
    for (const row of rows) {
      const id = `${row.employee}#${row.segment}`;
      if (sealed.has(id)) continue;
      if (row.run === undefined) open.push(row);
      else sealed.set(id, row);
    }
    const done = await sealVectors(table, agency, period, shard, open, rules);
    for (const row of done.sealed) sealed.set(`${row.employee}#${row.segment}`, row);
    moved ||= done.moved;
  }
  return moved;
}
