import { text } from 'node:stream/consumers';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { fromBufferPromise } from 'yauzl';

/** A chart as its readers see it; `values` and `categories` are the cells that it draws. */
export type ChartReadBack = { title: string | undefined; values: string; categories: string };

/** What a written workbook holds, sheet by sheet; `formulas` are the cells that would be computed. */
export type SheetReadBack = {
  name: string;
  rows: readonly (readonly unknown[])[];
  frozenRows: number | undefined;
  widths: readonly (number | undefined)[];
  heights: ReadonlyMap<number, number>;
  formulas: string[];
  charts: ChartReadBack[];
};

/** Reads a workbook as a spreadsheet would. */
export async function readWorkbook(bytes: Uint8Array): Promise<SheetReadBack[]> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows,
    frozenRows: sheet.freezePane?.rows,
    widths: (sheet.columns ?? []).map((it) => it.width),
    heights: new Map([...(sheet.rowDefs ?? [])].map(([row, it]) => [row, it.height ?? 0])),
    formulas: [...(sheet.cells?.values() ?? [])].flatMap((it) => it.formula ?? []),
    charts: (sheet.charts ?? []).map(({ title, series }) => ({
      title,
      values: series?.[0]?.valuesRef ?? '',
      categories: series?.[0]?.categoriesRef ?? '',
    })),
  }));
}

/** The parts of a workbook as they lie in its ZIP, by name. */
export async function readParts(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry())
    parts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
  return parts;
}

/** Reads the rows of a CSV, its header among them. */
export function readCsv(text: string): string[][] {
  return Papa.parse<string[]>(text.replace(/^\ufeff/, '').trimEnd()).data;
}
