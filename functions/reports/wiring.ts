import { readEnv } from '../../shared/platform/env.ts';
import { writeCsv } from '../../shared/platform/files/csv.ts';
import { presignDownload } from '../../shared/platform/files/download.ts';
import { openFiles } from '../../shared/platform/files/files.ts';
import { writeWorkbook } from '../../shared/platform/files/xlsx.ts';
import { openTable } from '../../shared/platform/table/table.ts';
import { PERMITS } from '../identity/index.ts';
import { apiEnv, stepEnv } from './env.ts';
import type { ReportUseCases } from './use-cases/read-reports.ts';
import { createReportUseCases } from './use-cases/read-reports.ts';

/** The use cases of the API over the function's own environment. */
export function useCases(): ReportUseCases {
  const env = readEnv(apiEnv);
  return createReportUseCases({
    table: openTable(env.TABLE_NAME),
    files: openFiles(env.BUCKET_NAME),
    permits: PERMITS,
    presign: presignDownload,
  });
}

/** What the steps of the workflow need. */
export function stepNeeds() {
  const env = readEnv(stepEnv);
  return { table: openTable(env.TABLE_NAME), files: openFiles(env.BUCKET_NAME), writeWorkbook, writeCsv };
}
