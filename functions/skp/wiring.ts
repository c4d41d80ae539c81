import { readEnv } from '../../shared/platform/env.ts';
import { openTable } from '../../shared/platform/table/table.ts';
import { PERMITS } from '../identity/index.ts';
import { createRelation, createTree } from '../organisation/index.ts';
import { apiEnv } from './env.ts';
import type { SkpUseCases } from './use-cases/skp-use-cases.ts';
import { createSkpUseCases } from './use-cases/skp-use-cases.ts';

/** The use cases of the API over the function's own environment. */
export function useCases(): SkpUseCases {
  const table = openTable(readEnv(apiEnv).TABLE_NAME);
  const units = createTree(table);
  return createSkpUseCases({ table, units, relations: createRelation(table, units, PERMITS) });
}
