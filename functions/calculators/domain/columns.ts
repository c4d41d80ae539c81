import type { Fields, JsonSchema } from './calculator.ts';

/**
 * A column of a sheet of cases: a field's path with dots, `target.min`. In a list of objects `<n>` stands for the number of the entry,
 * from 0: `periode.0.bulan`. `list`: values apart by blanks in one cell.
 */
export type Column = { name: string; kind: 'number' | 'boolean' | 'text'; list: boolean };

const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, false: false };
/** Digits with a decimal point, and nothing that a spreadsheet could have meant otherwise. */
const NUMBER = /^-?\d{1,15}(\.\d{1,10})?$/;
/** Of a list of objects at most a hundred entries fit into columns. */
const ENTRY = /\.\d{1,2}(?=\.)/g;

function leafOf(name: string, schema: JsonSchema, list = false): Column {
  const types = [schema.type, ...(schema.anyOf ?? []).map((it) => it.type)];
  const kind = types.some((it) => it === 'number' || it === 'integer')
    ? 'number'
    : types.includes('boolean')
      ? 'boolean'
      : 'text';
  return { name, kind, list };
}

/** The columns of what a schema describes, in its order. */
export function columnsOf({ properties = {} }: JsonSchema, before = ''): Column[] {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const name = `${before}${key}`;
    const object = [schema, ...(schema.anyOf ?? [])].find((it) => it.properties !== undefined);
    if (object !== undefined) return columnsOf(object, `${name}.`);
    if (schema.items === undefined) return [leafOf(name, schema)];
    return schema.items.properties === undefined
      ? [leafOf(name, schema.items, true)]
      : columnsOf(schema.items, `${name}.<n>.`);
  });
}

/** The column that a header names, if there is one. */
export function findColumn(columns: readonly Column[], header: string): Column | undefined {
  const name = header.replace(ENTRY, '.<n>');
  return columns.find((it) => it.name === name);
}

/** What a cell holds; what is no number or boolean stays a text, which the schema then refuses. */
function valueOf({ kind, list }: Column, cell: string): unknown {
  if (list) return cell.split(/\s+/).map((it) => valueOf({ name: '', kind, list: false }, it));
  if (kind === 'number' && NUMBER.test(cell)) return Number(cell);
  return kind === 'boolean' ? (BOOLEANS[cell.toLowerCase()] ?? cell) : cell;
}

type Node = { [key: string]: unknown };

/** What a row without any value says: objects and lists that must be there are, and empty. */
function emptyOf({ properties = {}, required = [] }: JsonSchema): Node {
  const parts = Object.entries(properties).flatMap(([key, schema]): [string, unknown][] => {
    if (!required.includes(key)) return [];
    if (schema.properties !== undefined) return [[key, emptyOf(schema)]];
    return schema.items === undefined ? [] : [[key, []]];
  });
  return Object.fromEntries(parts);
}

/** Whether a part of a header is the number of an entry; no field is called like one. */
function isEntry(part = ''): boolean {
  return /^\d+$/.test(part);
}

function put(into: Node, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) into[key] = value;
  else put((into[key] ??= isEntry(rest[0]) ? [] : {}) as Node, rest, value);
}

/**
 * The input that a row of cells gives under its headers, each of which names a column (see {@link findColumn}). An empty cell gives
 * nothing.
 */
export function inputOf(
  schema: JsonSchema,
  columns: readonly Column[],
  headers: readonly string[],
  cells: readonly string[],
): Fields {
  const input = emptyOf(schema);
  for (const [at, header] of headers.entries()) {
    const cell = cells[at] ?? '';
    const column = findColumn(columns, header);
    if (cell !== '' && column !== undefined) put(input, header.split('.'), valueOf(column, cell));
  }
  return input;
}

/** The header that a field's path lies under: a wrong value inside a cell is told at its column; `''` for none. */
export function headerOf(headers: readonly string[], path: string): string {
  return headers.find((it) => path === it || path.startsWith(`${it}.`)) ?? '';
}

type Cell = string | number | null;

function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  const isList = Array.isArray(value) && value.every((it) => typeof it !== 'object');
  return isList ? value.join(' ') : JSON.stringify(value);
}

function at(from: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return from;
  return typeof from === 'object' && from !== null ? at((from as Node)[key], rest) : undefined;
}

/** The names under which {@link cellsOf} writes an answer: lists of objects stay one cell, as JSON. */
export function answerColumns(schema: JsonSchema): string[] {
  return [...new Set(columnsOf(schema).map(({ name }) => name.split('.<n>')[0] ?? name))];
}

/** An answer as one row of cells. */
export function cellsOf(names: readonly string[], output: Fields): Cell[] {
  return names.map((name) => cellOf(at(output, name.split('.'))));
}
