import type { writeCsv } from '../../../shared/platform/files/csv.ts';
import type { Files } from '../../../shared/platform/files/files.ts';
import type { writeWorkbook } from '../../../shared/platform/files/xlsx.ts';
import type { Recap } from '../domain/recap.ts';
import { recapSheets } from '../domain/recap-workbook.ts';
import type { Report } from '../domain/report.ts';
import { reportObject } from '../store/keys.ts';
import { getRecap } from '../store/recap-store.ts';

type Needs = { files: Files; writeWorkbook: typeof writeWorkbook; writeCsv: typeof writeCsv };
type Written = Omit<Report, 'issued'>;

const TYPES = {
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  CSV: 'text/csv; charset=utf-8',
} as const;

async function put(
  files: Files,
  agency: string,
  recap: Recap,
  format: Report['format'],
  body: Uint8Array,
): Promise<Written> {
  const id = `${recap.id}.${format.toLowerCase()}`;
  await files.put(reportObject(agency, recap.period, id), body, TYPES[format]);
  return { id, recap: recap.id, name: recap.name, path: recap.path, format, size: body.byteLength };
}

/** Step 2: the XLSX and the CSV of some recaps. The same rows give the same bytes under the same names, so it may run twice. */
export async function writeRecap(
  needs: Needs,
  agency: string,
  period: string,
  recaps: readonly string[],
): Promise<{ reports: Written[] }> {
  const reports: Written[] = [];
  for (const id of recaps) {
    const recap = await getRecap(needs.files, agency, period, id);
    const { summary, units, people } = recapSheets(recap);
    const workbook = await needs.writeWorkbook([summary, units, people]);
    reports.push(await put(needs.files, agency, recap, 'XLSX', workbook));
    reports.push(
      await put(needs.files, agency, recap, 'CSV', new TextEncoder().encode(needs.writeCsv(people))),
    );
  }
  return { reports };
}
