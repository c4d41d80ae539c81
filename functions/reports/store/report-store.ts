import * as z from 'zod';
import type { Table } from '../../../shared/platform/table/table.ts';
import { keyOfPeriod } from '../../periods/index.ts';
import type { Report } from '../domain/report.ts';
import { reportKey } from './keys.ts';

const reportItem = z.object({
  SK: z.string(),
  recap: z.string(),
  name: z.string(),
  path: z.array(z.string()),
  format: z.enum(['XLSX', 'CSV']),
  size: z.number(),
  issued: z.string(),
});

function decode(item: unknown): Report {
  const { SK, ...rest } = reportItem.parse(item);
  return { ...rest, id: SK };
}

/** Writes what is known of finished files, by Put: writing them again changes nothing but the instant. */
export async function putReports(
  table: Table,
  agency: string,
  period: string,
  reports: readonly Report[],
): Promise<void> {
  await table.putAll(reports.map(({ id, ...rest }) => ({ ...reportKey(agency, period, id), ...rest })));
}

/** All reports of a period, whoever may read them: one Query. */
export async function listReports(table: Table, agency: string, period: string): Promise<Report[]> {
  const items = await table.queryAll({ partition: reportKey(agency, period, '').PK });
  return items.map(decode);
}

/** One report, and whether its period exists and has its reports: one BatchGet. */
export async function findReport(
  table: Table,
  agency: string,
  period: string,
  id: string,
): Promise<{ period: 'ABSENT' | 'NOT_READY' | 'READY'; report: Report | undefined }> {
  const [owner, item] = await table.getMany([keyOfPeriod(agency, period), reportKey(agency, period, id)], {
    strong: true,
  });
  const state = owner === undefined ? 'ABSENT' : owner['recaps'] === true ? 'READY' : 'NOT_READY';
  return { period: state, report: item === undefined ? undefined : decode(item) };
}
