import type { Measure } from './measure.ts';

function stateOf({ value, goal, asserted }: Measure): string {
  if (value <= goal) return 'kept';
  return asserted ? 'MISSED' : 'above';
}

/** A number with four significant digits, as short as it can be. */
export function shortNumber(value: number): string {
  return Number(value.toPrecision(4)).toLocaleString('en', { maximumFractionDigits: 6 });
}

/** Measures as a table: what was measured, against which goal, and whether the run depends on it. */
export function tableText(measures: readonly Measure[]): string {
  const rows = [
    ['measure', 'value', 'goal', 'unit', '', ''],
    ...measures.map((it) => [
      it.name,
      shortNumber(it.value),
      shortNumber(it.goal),
      it.unit,
      it.asserted ? 'asserted' : 'reported',
      stateOf(it),
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 1 || column === 2
            ? cell.padStart(widths[column] ?? 0)
            : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
