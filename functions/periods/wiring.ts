import { readEnv } from '../../shared/platform/env.ts';
import { openFiles } from '../../shared/platform/files/files.ts';
import { openTable } from '../../shared/platform/table/table.ts';
import { listUnits } from '../organisation/index.ts';
import { apiEnv } from './env.ts';
import type { PeriodUseCases } from './use-cases/period-use-cases.ts';
import { createPeriodUseCases } from './use-cases/period-use-cases.ts';

/** The use cases of the API over the function's own environment. */
export function useCases(): PeriodUseCases {
  const env = readEnv(apiEnv);
  return createPeriodUseCases({
    table: openTable(env.TABLE_NAME),
    files: openFiles(env.BUCKET_NAME),
    listUnits,
  });
}
