import { readEnv } from '../../shared/platform/env.ts';
import { openTable } from '../../shared/platform/table/table.ts';
import { PERMITS } from '../identity/index.ts';
import { createRelation, createTree } from '../organisation/index.ts';
import { apiEnv } from './env.ts';
import type { ProgressUseCases } from './use-cases/progress-use-cases.ts';
import { createProgressUseCases } from './use-cases/progress-use-cases.ts';

/** The use cases of the API over the function's own environment. */
export function useCases(): ProgressUseCases {
  const table = openTable(readEnv(apiEnv).TABLE_NAME);
  return createProgressUseCases({ table, relations: createRelation(table, createTree(table), PERMITS) });
}
