import Papa from 'papaparse';
import type { Sheet } from './sheet.ts';

/** Texts that a spreadsheet would turn into a number and cut after 15 digits. */
const LONG_NUMBER = /^\d{12,}$/;

const protect = (value: string | number | null): string | number | null =>
  typeof value === 'string' && LONG_NUMBER.test(value) ? `'${value}` : value;

/**
 * A sheet as CSV (UTF-8 with mark, comma, CRLF), header and rows only. What could run as a formula, and what would lose digits as a
 * number, begins with an apostrophe, as a spreadsheet writes a text: a program that reads the file drops one leading apostrophe.
 */
export function writeCsv(sheet: Sheet): string {
  const data = sheet.rows.map((row) => row.map(protect));
  const fields = sheet.columns.map((it) => it.header);
  return `\ufeff${Papa.unparse({ fields, data }, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
