import type { CellStyle } from 'hucre/xlsx';
import type { Sheet, SheetColumn } from './sheet.ts';

/** A style that names no font is set in another one than its neighbours. */
export const FONT = { name: 'Calibri', size: 11 };
export const BOLD = { ...FONT, bold: true };
export const TITLE: CellStyle = { font: { ...BOLD, size: 14 } };
const HEADER: CellStyle = {
  font: BOLD,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE8EEF4' } },
  alignment: { wrapText: true, vertical: 'center' },
  border: { bottom: { style: 'thin' } },
};
export const REMARK: CellStyle = { font: FONT, alignment: { wrapText: true, vertical: 'top' } };
const FORMAT = { WHOLE: '0', HUNDREDTHS: '0.00', SHARE: '0.0%' } as const;

/** Points: a line of text; a row beside a chart, which is as high as its table. */
export const LINE_HEIGHT = 15;
const CHARTED_HEIGHT = 30;

/** A text after a number keeps its distance: numbers stand on the right of their column. */
function alignmentOf(sheet: Sheet, at: number): NonNullable<CellStyle['alignment']> {
  if (sheet.columns[at]?.number !== undefined) return { horizontal: 'right' };
  return sheet.columns[at - 1]?.number === undefined ? {} : { horizontal: 'left', indent: 1 };
}

/** How a cell of a column looks. */
export function cellStyle(sheet: Sheet, at: number): CellStyle {
  const { number } = sheet.columns[at] as SheetColumn;
  const vertical = sheet.chart === undefined ? 'top' : 'center';
  return {
    font: FONT,
    numFmt: number === undefined ? '@' : FORMAT[number],
    alignment: { ...alignmentOf(sheet, at), vertical, wrapText: true },
    border: { bottom: { style: 'thin', color: { rgb: 'FFDDE3E9' } } },
  };
}

/** How the heading of a column looks. */
export function headerStyle(sheet: Sheet, at: number): CellStyle {
  return { ...HEADER, alignment: { ...HEADER.alignment, ...alignmentOf(sheet, at) } };
}

/** How a cell of the last row looks, where that is a sum. */
export function totalStyle(sheet: Sheet, at: number): CellStyle {
  return { ...cellStyle(sheet, at), font: BOLD, border: { top: { style: 'thin' } } };
}

/** Letters to a digit's place, by which columns are measured. */
const LETTERS = 1.1;

/** How many lines a text takes in a column so wide: words are wrapped whole, and cut only when longer than a line. */
export function linesOf(text: string, digits: number): number {
  const width = Math.floor(digits * LETTERS);
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > width) {
      lines += 1;
      used = 0;
    }
    used += used === 0 ? length : 1 + length;
    for (; used > width; used -= width) lines += 1;
  }
  return lines;
}

/** Points of a row whose texts do not fit one line: no spreadsheet finds that out when it opens a file. */
export function heightOf(sheet: Sheet, row: Sheet['rows'][number]): number {
  const lines = row.map((value, at) =>
    typeof value === 'string' ? linesOf(value, sheet.columns[at]?.width ?? 1) : 1,
  );
  return Math.max(sheet.chart === undefined ? 0 : CHARTED_HEIGHT, LINE_HEIGHT * Math.max(1, ...lines));
}
