import { readEnv } from '../../shared/platform/env.ts';
import { openTable } from '../../shared/platform/table/table.ts';
import { PERMITS } from '../identity/index.ts';
import { createRelation, createTree } from '../organisation/index.ts';
import { apiEnv } from './env.ts';
import type { AttendanceUseCases } from './use-cases/attendance-use-cases.ts';
import { createAttendanceUseCases } from './use-cases/attendance-use-cases.ts';

/** The use cases of the API over the function's own environment. */
export function useCases(): AttendanceUseCases {
  const table = openTable(readEnv(apiEnv).TABLE_NAME);
  return createAttendanceUseCases({ table, relation: createRelation(table, createTree(table), PERMITS) });
}
