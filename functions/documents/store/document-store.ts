import * as z from 'zod';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Item } from '../../../shared/platform/table/write.ts';
import { keyOfPeriod } from '../../periods/index.ts';
import type { UnitDocument } from '../domain/document.ts';
import { unitDocumentKey } from './keys.ts';

const documentItem = z.object({
  SK: z.string(),
  format: z.enum(['PDF', 'ZIP']),
  unit: z.string(),
  name: z.string(),
  opd: z.string().optional(),
  path: z.array(z.string()),
  size: z.number(),
});

function decode(item: Item): UnitDocument {
  const { SK, opd, ...rest } = documentItem.parse(item);
  return { ...rest, opd, id: SK };
}

/** Lists finished files of units for their readers, by Put. */
export async function putUnitDocuments(
  table: Table,
  agency: string,
  period: string,
  documents: readonly UnitDocument[],
): Promise<void> {
  await table.putAll(
    documents.map(({ id, ...rest }) => ({ ...unitDocumentKey(agency, period, id), ...rest })),
  );
}

/** All files of a period's units, whoever may fetch them: one Query. */
export async function listUnitDocuments(
  table: Table,
  agency: string,
  period: string,
): Promise<UnitDocument[]> {
  const items = await table.queryAll({ partition: unitDocumentKey(agency, period, '').PK });
  return items.map(decode);
}

/** One file, and whether its period exists and has its documents: one BatchGet. */
export async function findUnitDocument(
  table: Table,
  agency: string,
  period: string,
  id: string,
): Promise<{ period: 'ABSENT' | 'NOT_READY' | 'READY'; document: UnitDocument | undefined }> {
  const keys = [keyOfPeriod(agency, period), unitDocumentKey(agency, period, id)];
  const [owner, item] = await table.getMany(keys, { strong: true });
  const state = owner === undefined ? 'ABSENT' : owner['documents'] === undefined ? 'NOT_READY' : 'READY';
  return { period: state, document: item === undefined ? undefined : decode(item) };
}
