import { UNIT } from '../../../shared/kernel/ids.ts';
import type { UnitKind } from '../../../shared/regulation/sets.ts';
import { UNIT_KINDS } from '../../../shared/regulation/sets.ts';
import type { RowError } from './row-error.ts';
import { rowError } from './row-error.ts';
import type { Columns, Line, Row } from './sheet.ts';
import { sheetOf } from './sheet.ts';

export const UNIT_COLUMNS: Columns = { kode_unit: 40, nama_unit: 160, jenis: 40, kode_induk: 40 };

export type UnitRow = { row: number; code: string; name: string; kind: UnitKind; parent: string | undefined };

function codeErrors(row: number, column: string, code: string): RowError[] {
  return code === '' || UNIT.test(code) ? [] : [rowError(row, column, 'code.form')];
}

function readUnit({ number, cells }: Row): { unit: UnitRow | undefined; errors: RowError[] } {
  const { kode_unit: code = '', nama_unit: name = '', jenis = '', kode_induk: parent = '' } = cells;
  const kind = UNIT_KINDS.find((it) => it === jenis);
  const errors = [
    ...(code === '' ? [rowError(number, 'kode_unit', 'cell.required')] : []),
    ...codeErrors(number, 'kode_unit', code),
    ...(name === '' ? [rowError(number, 'nama_unit', 'cell.required')] : []),
    ...(kind === undefined
      ? [rowError(number, 'jenis', 'cell.not-in-set', { read: jenis, allowed: UNIT_KINDS.join(', ') })]
      : []),
    ...codeErrors(number, 'kode_induk', parent),
  ];
  if (errors.length > 0 || kind === undefined) return { unit: undefined, errors };
  return { unit: { row: number, code, name, kind, parent: parent === '' ? undefined : parent }, errors };
}

/** The rows of units.csv and everything that is wrong with each by itself; what depends on other rows is checked by the plan. */
export function readUnitRows(lines: readonly Line[]): { rows: UnitRow[]; count: number; errors: RowError[] } {
  const sheet = sheetOf(lines, UNIT_COLUMNS);
  const read = sheet.rows.map(readUnit);
  const rows = read.flatMap(({ unit }) => (unit === undefined ? [] : [unit]));
  const first = new Map<string, number>();
  const twice: RowError[] = [];
  for (const { code, row } of rows) {
    const before = first.get(code);
    if (before === undefined) first.set(code, row);
    else twice.push(rowError(row, 'kode_unit', 'unit.twice', { row: before }));
  }
  return {
    rows,
    count: sheet.count,
    errors: [...sheet.errors, ...read.flatMap(({ errors }) => errors), ...twice],
  };
}
