import Papa from 'papaparse';
import type { Sheet } from './sheet.ts';

/** Texts that a spreadsheet would turn into a number and cut after 15 digits. */
const LONG_NUMBER = /^\d{12,}$/;
/** What a spreadsheet could run as a formula, also written in full width, behind blanks or quotes; and a text's own apostrophe. */
const FORMULA = /^(?:'|[\s"]*[=+\-@＝＋－＠])/;
/** The same behind a semicolon: where that parts the columns, it would begin a cell of its own. */
const INNER_FORMULA = /(;[\s"']*)([=+\-@＝＋－＠])/g;
/** A line or column of its own, where quotes are not understood. */
const BREAKS = /[\t\r\n\v\f\u0085\u2028\u2029]+/g;

type Value = string | number | null;

function protect(value: Value): Value {
  if (typeof value !== 'string') return value;
  const text = value.replace(BREAKS, ' ').replace(INNER_FORMULA, "$1'$2");
  return LONG_NUMBER.test(text) || FORMULA.test(text) ? `'${text}` : text;
}

/**
 * A sheet as CSV (UTF-8 with mark, comma, CRLF), header and rows only. What could run as a formula, and what would lose digits as a
 * number, begins with an apostrophe, as a spreadsheet writes a text: a program that reads the file drops one leading apostrophe. Line
 * breaks and tabs become blanks.
 */
export function writeCsv(sheet: Sheet): string {
  const data = sheet.rows.map((row) => row.map(protect));
  const fields = sheet.columns.map((it) => it.header);
  return `\ufeff${Papa.unparse({ fields, data }, { newline: '\r\n' })}\r\n`;
}

/** The separator of the header. */
function separatorOf(text: string): ',' | ';' {
  const header = text.split(/\r?\n/, 50).find((line) => line.trim() !== '') ?? '';
  return header.split(';').length > header.split(',').length ? ';' : ',';
}

/** A row as a spreadsheet counts it, from 1, the header too. */
export type CsvRow = { number: number; cells: string[] };

/**
 * The rows of a CSV text that are not empty (comma or semicolon, as its header has them; with or without mark), without blanks around a
 * cell and without the one apostrophe that {@link writeCsv} puts before it. At most about `most` rows are read. `undefined`: its quotes do
 * not match, so that nobody knows where a cell ends.
 */
export function readCsv(text: string, most: number): CsvRow[] | undefined {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimiter: separatorOf(text),
    header: false,
    preview: most * 2,
  });
  if (errors.some((it) => it.type === 'Quotes')) return undefined;
  return data
    .map((cells, at) => ({ number: at + 1, cells: cells.map((it) => it.trim().replace(/^'/, '').trim()) }))
    .filter(({ cells }) => cells.some((it) => it !== ''));
}
