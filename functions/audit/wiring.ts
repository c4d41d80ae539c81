import { readEnv } from '../../shared/platform/env.ts';
import { openBus } from '../../shared/platform/events/bus.ts';
import { openFiles } from '../../shared/platform/files/files.ts';
import { log } from '../../shared/platform/log/log.ts';
import { openTable } from '../../shared/platform/table/table.ts';
import { PERMITS } from '../identity/index.ts';
import { createRelation, createTree, findEmployee } from '../organisation/index.ts';
import { findPeriod, findVector } from '../periods/index.ts';
import { apiEnv, changeEnv } from './env.ts';
import type { HistoryUseCases } from './use-cases/read-history.ts';
import { createHistoryUseCases } from './use-cases/read-history.ts';

/** The use cases of the API over the function's own environment. */
export function useCases(): HistoryUseCases {
  const table = openTable(readEnv(apiEnv).TABLE_NAME);
  const relation = createRelation(table, createTree(table), PERMITS);
  return createHistoryUseCases({ table, relation, findEmployee, findPeriod, findVector });
}

/** What the relay needs. */
export function relayNeeds() {
  const env = readEnv(changeEnv);
  return {
    table: openTable(env.TABLE_NAME),
    bus: openBus(env.BUS_NAME),
    trail: openFiles(env.AUDIT_BUCKET_NAME),
    log,
  };
}
