import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';

/** What a written workbook holds, sheet by sheet; `formulas` are the cells that would be computed. */
export type SheetReadBack = {
  name: string;
  rows: readonly (readonly unknown[])[];
  frozenRows: number | undefined;
  widths: readonly (number | undefined)[];
  formulas: string[];
};

/** Reads a workbook as a spreadsheet would. */
export async function readWorkbook(bytes: Uint8Array): Promise<SheetReadBack[]> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows,
    frozenRows: sheet.freezePane?.rows,
    widths: (sheet.columns ?? []).map((it) => it.width),
    formulas: [...(sheet.cells?.values() ?? [])].flatMap((it) => it.formula ?? []),
  }));
}

/** Reads the rows of a CSV, its header among them. */
export function readCsv(text: string): string[][] {
  return Papa.parse<string[]>(text.replace(/^\ufeff/, '').trimEnd()).data;
}
