import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type { Sheet } from './sheet.ts';

/** More rows than Excel opens, with room for the lines above them. */
const MOST_ROWS = 1_048_000;

const TITLE: CellStyle = { font: { bold: true, size: 12 } };
const HEADER: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE8EEF4' } },
  alignment: { wrapText: true, vertical: 'center' },
  border: { bottom: { style: 'thin' } },
};
const NUMBER_HEADER: CellStyle = {
  ...HEADER,
  alignment: { wrapText: true, vertical: 'center', horizontal: 'right' },
};
const TOTAL: CellStyle = { font: { bold: true }, border: { top: { style: 'thin' } } };
const FORMAT = { WHOLE: '0', HUNDREDTHS: '0.00' } as const;
/** Points: two lines of a wrapped heading. */
const HEADER_HEIGHT = 32;

/** Control characters that no XML may hold. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

type Value = string | number | null;

// Every text stays a text: hucre makes a formula only of a cell that is given as one, and none is given here.
const clean = (value: Value): Value => (typeof value === 'string' ? value.replace(UNWRITABLE, '') : value);

function toWriteSheet(sheet: Sheet): WriteSheet {
  if (sheet.rows.length > MOST_ROWS)
    throw new Error(`a sheet of ${sheet.rows.length} rows: at most ${MOST_ROWS}`);
  const header = sheet.titles.length;
  const headings = sheet.columns.map((it) => it.header);
  const style = (row: number, column: number, it: CellStyle): [string, { style: CellStyle }] => [
    `${row},${column}`,
    { style: it },
  ];
  return {
    name: sheet.name,
    rows: [...sheet.titles.map((it) => [it]), headings, ...sheet.rows].map((row) => row.map(clean)),
    columns: sheet.columns.map((it) => ({
      width: it.width,
      numFmt: it.number === undefined ? '@' : FORMAT[it.number],
    })),
    rowDefs: new Map([[header, { height: HEADER_HEIGHT }]]),
    cells: new Map([
      ...sheet.titles.map((_, row) => style(row, 0, TITLE)),
      ...sheet.columns.map((it, column) =>
        style(header, column, it.number === undefined ? HEADER : NUMBER_HEADER),
      ),
      ...(sheet.total === true
        ? sheet.columns.map((_, column) => style(header + sheet.rows.length, column, TOTAL))
        : []),
    ]),
    freezePane: { rows: header + 1 },
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${header + 1}:$${header + 1}`,
    },
  };
}

/**
 * A workbook (XLSX) of sheets with a frozen header that repeats on every printed page. The same sheets give the same bytes. Throws
 * where a sheet has more rows than a workbook can hold.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const epoch = new Date(0);
  return writeXlsx({
    sheets: sheets.map(toWriteSheet),
    properties: { creator: 'Kinerja', created: epoch, modified: epoch },
  });
}
