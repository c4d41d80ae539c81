import type { Table } from '../../../shared/platform/table/table.ts';
import { put } from '../../../shared/platform/table/write.ts';
import { accessKey } from './keys.ts';

/** A reading of another person's record: whose, what, in which period, by whom and when. */
export type Access = {
  agency: string;
  employee: string;
  what: 'APPRAISAL' | 'REALISATION' | 'EVIDENCE' | 'FEEDBACK' | 'ATTENDANCE' | 'HISTORY' | 'DOCUMENTS';
  period: string;
  segment: string;
  reader: string;
  at: string;
};

/** Keeps who read another person's evaluation, and when: one put, before the answer goes out. */
export async function recordAccess(table: Table, access: Access): Promise<void> {
  const { agency, employee, what, period, segment, reader, at } = access;
  await table.write(put({ ...accessKey(agency, employee, at, reader), what, period, segment }).done());
}
