import { inject } from 'vitest';
import type { Table } from '../../shared/platform/table/table.ts';
import { newTable } from './new-table.ts';

/** A fresh, empty table on the engine that the tests of a run share. */
export function aTable(): Promise<Table> {
  return newTable(inject('dynamodb'));
}
