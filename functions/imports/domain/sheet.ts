import type { RowError } from './row-error.ts';
import { rowError } from './row-error.ts';

/** The most rows that one file may have, the header not counted. */
export const MOST_ROWS = 20_000;

/** A line of a file as it was read: its number from 1, its fields, and whether its quotes are broken. */
export type Line = { number: number; fields: readonly string[]; broken: boolean };
/** A row by column name; every known column has a value, perhaps an empty one. */
export type Row = { number: number; cells: Readonly<Record<string, string>> };
/** `rows`: those of good form; `count`: all rows of the file; `bad`: the fields of the others, as far as they could be read. */
export type Sheet = {
  rows: Row[];
  count: number;
  bad: Readonly<Record<string, string>>[];
  errors: RowError[];
};

function refused(error: RowError[]): Sheet {
  return { rows: [], count: 0, bad: [], errors: error };
}

/** The columns that a kind of file must have, with the longest text of each. */
export type Columns = Readonly<Record<string, number>>;

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

function headerErrors(header: Line, names: readonly string[], columns: Columns): RowError[] {
  const { number } = header;
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  return [
    ...Object.keys(columns)
      .filter((name) => !names.includes(name))
      .map((name) => rowError(number, name, 'column.missing')),
    ...names
      .filter((name) => !Object.hasOwn(columns, name))
      .map((name) => rowError(number, name.slice(0, 40), 'column.unknown')),
    ...[...new Set(twice)].map((name) => rowError(number, name.slice(0, 40), 'column.twice')),
  ];
}

function cellError(row: number, column: string, value: string, limit: number): RowError[] {
  if (CONTROL.test(value)) return [rowError(row, column, 'cell.control')];
  if (/^[=+\-@]/.test(value)) return [rowError(row, column, 'cell.formula')];
  if (value.length <= limit) return [];
  return [rowError(row, column, 'cell.too-long', { limit, read: value.length })];
}

function readRow(
  line: Line,
  names: readonly string[],
  columns: Columns,
): { row: Row | undefined; bad: Row['cells']; errors: RowError[] } {
  const { number, fields } = line;
  if (line.broken) return { row: undefined, bad: {}, errors: [rowError(number, '', 'row.quotes')] };
  if (fields.length !== names.length) {
    const values = { wanted: names.length, read: fields.length };
    return { row: undefined, bad: {}, errors: [rowError(number, '', 'row.fields', values)] };
  }
  const cells = Object.fromEntries(names.map((name, at) => [name, (fields[at] ?? '').trim()]));
  const errors = names.flatMap((name) => cellError(number, name, cells[name] ?? '', columns[name] ?? 0));
  return errors.length === 0
    ? { row: { number, cells }, bad: {}, errors }
    : { row: undefined, bad: cells, errors };
}

const isBlank = (line: Line): boolean => !line.broken && line.fields.every((field) => field.trim() === '');

/**
 * The rows of a file under its header, with everything that is wrong about their form. Columns may stand in any order; all must be there
 * and no other. Blank lines are skipped, but counted, so that numbers are those of the spreadsheet.
 */
export function sheetOf(lines: readonly Line[], columns: Columns): Sheet {
  const [header, ...rest] = lines.filter((line) => !isBlank(line));
  if (header === undefined) return refused([rowError(0, '', 'file.empty')]);
  const names = header.fields.map((field) => field.trim());
  const wrong = headerErrors(header, names, columns);
  if (wrong.length > 0) return refused(wrong);
  if (rest.length === 0) return refused([rowError(0, '', 'file.empty')]);
  if (rest.length > MOST_ROWS) return refused([rowError(0, '', 'file.too-many-rows', { limit: MOST_ROWS })]);
  const read = rest.map((line) => readRow(line, names, columns));
  return {
    rows: read.flatMap(({ row }) => (row === undefined ? [] : [row])),
    count: rest.length,
    bad: read.flatMap(({ row, bad }) => (row === undefined ? [bad] : [])),
    errors: read.flatMap(({ errors }) => errors),
  };
}
