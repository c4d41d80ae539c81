import type { Permits } from '../../../shared/kernel/access.ts';
import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { presignDownload } from '../../../shared/platform/files/download.ts';
import type { Files } from '../../../shared/platform/files/files.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { findPeriod } from '../../periods/index.ts';
import { fileNameOf } from '../domain/recap-sheets.ts';
import type { Report } from '../domain/report.ts';
import { mayRead } from '../domain/report.ts';
import { reportObject } from '../store/keys.ts';
import { findReport, listReports } from '../store/report-store.ts';

type Needs = { table: Table; files: Files; permits: Permits; presign: typeof presignDownload };

const notReady = (period: string) => refuse('report.not-ready', { period, retryAfter: 5 });

/** The reports of a period that the actor may fetch. 404 without such a period, 409 before its recaps are written. */
async function list(
  { table, permits }: Needs,
  actor: Actor,
  now: string,
  id: string,
): Promise<Result<Report[]>> {
  const period = await findPeriod(table, actor.agency, id);
  if (period === undefined) return refuse('period.not-found', { period: id });
  if (period.recaps !== true) return notReady(id);
  const reports = await listReports(table, actor.agency, id);
  return accept(reports.filter((it) => mayRead(permits, actor, it, now)));
}

/** An address that downloads one report for five minutes. A report that the actor may not read is answered as if it did not exist. */
async function open(
  { table, files, permits, presign }: Needs,
  actor: Actor,
  now: string,
  id: string,
  file: string,
): Promise<Result<{ url: string; expiresAt: string }>> {
  const { period, report } = await findReport(table, actor.agency, id, file);
  if (period === 'ABSENT') return refuse('period.not-found', { period: id });
  if (period === 'NOT_READY') return notReady(id);
  if (report === undefined || !mayRead(permits, actor, report, now)) return refuse('report.not-found');
  const fileName = `${fileNameOf(report.name, id)}.${report.format.toLowerCase()}`;
  return accept(await presign(files, reportObject(actor.agency, id, file), fileName, now));
}

/** What readers do with reports. */
export function createReportUseCases(needs: Needs) {
  return {
    list: (actor: Actor, now: string, period: string) => list(needs, actor, now, period),
    open: (actor: Actor, now: string, period: string, report: string) =>
      open(needs, actor, now, period, report),
  };
}

export type ReportUseCases = ReturnType<typeof createReportUseCases>;
export type { Report };
