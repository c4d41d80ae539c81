import type { Table } from '../../../shared/platform/table/table.ts';
import type { Relations, Tree } from '../../organisation/index.ts';
import type { Printing } from './write-documents.ts';

/** A printed paper, and how it is called where it is saved. */
export type Sheet = { bytes: Uint8Array; fileName: string };

export type PrintNeeds = {
  table: Table;
  units: Tree;
  relations: Relations;
  printing: () => Promise<Printing>;
};
