import type { Table } from '../../../shared/platform/table/table.ts';
import { readCode } from '../domain/code.ts';
import type { Genuine } from '../domain/document.ts';
import { findCode } from '../store/code-store.ts';

/** What a document's code stands for, by one get; `undefined` for what is no code and for one that nobody issued. */
export async function verifyDocument(table: Table, typed: string): Promise<Genuine | undefined> {
  const code = readCode(typed);
  return code === undefined ? undefined : findCode(table, code.agency, code.text);
}
