import { systemActor } from '../../../shared/kernel/actor.ts';
import { stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { changePeriod, dueOf, getPeriod, hasReached } from '../../periods/index.ts';
import type { Report } from '../domain/report.ts';
import { putReports } from '../store/report-store.ts';

/**
 * Step 3: lists the files for readers, then marks the period: its recaps are written. Finding it
 * marked is done; somebody else's change of the period meanwhile is read and tried again.
 */
export async function finishRecaps(
  table: Table,
  agency: string,
  id: string,
  reports: readonly Omit<Report, 'issued'>[],
  now: string,
): Promise<{ reports: number }> {
  const period = await getPeriod(table, agency, id);
  if (period.recaps === true) return { reports: reports.length };
  if (!hasReached(period.state, 'CLOSED')) throw new Error(`period ${id} is ${period.state}, not CLOSED`);
  await putReports(
    table,
    agency,
    id,
    reports.map((it) => ({ ...it, issued: now })),
  );
  const system = systemActor(agency, 'write-recaps', period.zone, period.shards);
  const due = dueOf({ ...period, recaps: true }, now);
  const change = { set: { recaps: true }, due, stamp: stamp('RecapsWritten', system, now) };
  if (await changePeriod(table, period, change)) return { reports: reports.length };
  return finishRecaps(table, agency, id, reports, now);
}
