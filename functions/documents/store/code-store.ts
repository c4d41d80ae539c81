import * as z from 'zod';
import { UNIT_KINDS } from '../../../shared/regulation/sets.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Genuine } from '../domain/document.ts';
import { codeKey } from './keys.ts';

const codeItem = z.object({
  form: z.string(),
  period: z.string(),
  unitKind: z.enum(UNIT_KINDS),
  issued: z.string(),
});

/** A code with what it stands for. `text` is the code without its agency. */
export type Registered = { text: string } & Genuine;

/** Registers codes, by Put: a document that is made again is registered again as the same. */
export async function registerCodes(
  table: Table,
  agency: string,
  codes: readonly Registered[],
): Promise<void> {
  await table.putAll(codes.map(({ text, ...genuine }) => ({ ...codeKey(agency, text), ...genuine })));
}

/** What a code stands for; `undefined`: nobody issued it. */
export async function findCode(table: Table, agency: string, text: string): Promise<Genuine | undefined> {
  const item = await table.get(codeKey(agency, text));
  return item === undefined ? undefined : codeItem.parse(item);
}
