import type { Predikat } from '../../../shared/regulation/sets.ts';
import { PREDIKATS } from '../../../shared/regulation/sets.ts';
import { peopleText, shareText } from './distribution-words.ts';
import { OUTCOME_LABELS } from './labels.ts';
import type { RecapRow } from './recap.ts';
import type { Cell, RecapSheet } from './recap-sheets.ts';
import { outcomesOf } from './unit-sheet.ts';

type Column = RecapSheet['columns'][number];

/** Further columns of the table: what they hold for a predikat, and in the last row. */
export type More = { columns: Column[]; cells: (predikat: Predikat) => Cell[]; sums: Cell[] };

/** The finding as a title: which predikat most of the rated people have. */
function findingOf(counts: readonly number[], rated: number): string {
  const most = Math.max(...counts);
  const names = PREDIKATS.filter((_, at) => counts[at] === most).map((it) => OUTCOME_LABELS[it]);
  if (names.length > 1)
    return `Terbanyak: ${names.slice(0, -1).join(', ')} dan ${names.at(-1)}, masing-masing ${peopleText(most)}`;
  return `Terbanyak: ${names[0]}, ${peopleText(most)} (${shareText(most, rated)})`;
}

function chartOf(counts: readonly number[], rated: number): Pick<RecapSheet, 'chart'> {
  if (rated === 0) return {};
  const each = PREDIKATS.map((it, at) => `${OUTCOME_LABELS[it]} ${counts[at]}`).join(', ');
  return {
    chart: {
      title: findingOf(counts, rated),
      description: `Jumlah pegawai per predikat: ${each}.`,
      values: 1,
      rows: PREDIKATS.length,
    },
  };
}

/**
 * How many people have each predikat, best first, who is not rated, and all; beside it the same as bars, where anybody is rated. `more`:
 * what else is told of each predikat.
 */
export function predikatTable(
  rows: readonly RecapRow[],
  more: More,
): Pick<RecapSheet, 'columns' | 'rows' | 'total' | 'chart'> {
  const outcomes = outcomesOf(rows);
  const counts = outcomes.slice(0, PREDIKATS.length);
  const [unrated = 0, all = 0] = outcomes.slice(PREDIKATS.length);
  return {
    columns: [
      { header: 'Predikat', width: 22 },
      { header: 'Jumlah pegawai', width: 12, number: 'WHOLE' },
      ...more.columns,
    ],
    rows: [
      ...PREDIKATS.map((it, at): Cell[] => [OUTCOME_LABELS[it], counts[at] ?? 0, ...more.cells(it)]),
      [OUTCOME_LABELS.BELUM_DINILAI, unrated, ...more.sums.map(() => null)],
      ['Jumlah', all, ...more.sums],
    ],
    total: true,
    ...chartOf(counts, all - unrated),
  };
}

/** A share for a cell; nothing of nobody. */
export function shareOf(count: number, of: number): number | null {
  return of === 0 ? null : count / of;
}
