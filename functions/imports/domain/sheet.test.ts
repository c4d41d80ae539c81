import { describe, expect, it } from 'vitest';
import type { Line } from './sheet.ts';
import { MOST_ROWS, sheetOf } from './sheet.ts';

const COLUMNS = { kode: 5, nama: 10 };

function lines(...rows: string[][]): Line[] {
  return rows.map((fields, at) => ({ number: at + 1, fields, broken: false }));
}
const errorsOf = (...rows: string[][]) =>
  sheetOf(lines(...rows), COLUMNS).errors.map((it) => [it.row, it.column, it.code]);

describe('the rows of a file', () => {
  it('are read by column name in any order, and keep their line numbers', () => {
    const sheet = sheetOf(lines(['nama', 'kode'], [''], [' Ani ', 'A1']), COLUMNS);
    expect(sheet).toMatchObject({ errors: [], rows: [{ number: 3, cells: { nama: 'Ani', kode: 'A1' } }] });
  });

  it('need every column and no other', () => {
    expect(errorsOf(['kode', 'alamat', 'kode'], ['A', 'B', 'C'])).toEqual([
      [1, 'nama', 'column.missing'],
      [1, 'alamat', 'column.unknown'],
      [1, 'kode', 'column.twice'],
    ]);
    expect(errorsOf(['__proto__', 'kode', 'nama'], ['A', 'B', 'C'])).toEqual([
      [1, '__proto__', 'column.unknown'],
    ]);
  });

  it('have as many fields as the header', () => {
    expect(errorsOf(['kode', 'nama'], ['A'], ['A', 'B', 'C'])).toEqual([
      [2, '', 'row.fields'],
      [3, '', 'row.fields'],
    ]);
  });

  it('hold no formulas, no control characters and no endless texts', () => {
    expect(
      errorsOf(['kode', 'nama'], ['A', '=cmd|x'], ['A', 'a\u202eb'], ['A', 'a\nb'], ['AAAAAA', 'Ani']),
    ).toEqual([
      [2, 'nama', 'cell.formula'],
      [3, 'nama', 'cell.control'],
      [4, 'nama', 'cell.control'],
      [5, 'kode', 'cell.too-long'],
    ]);
  });

  it('are at least one and at most 20,000', () => {
    expect(errorsOf()).toEqual([[0, '', 'file.empty']]);
    expect(errorsOf(['kode', 'nama'])).toEqual([[0, '', 'file.empty']]);
    const many = Array.from({ length: MOST_ROWS + 1 }, () => ['A', 'Ani']);
    expect(errorsOf(['kode', 'nama'], ...many)).toEqual([[0, '', 'file.too-many-rows']]);
    expect(errorsOf(['kode', 'nama'], ...many.slice(1))).toEqual([]);
  });
});
