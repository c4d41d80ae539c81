import type { Predikat } from '../../../shared/regulation/sets.ts';
import type { DistributionState } from './distribution.ts';
import { distributionOf } from './distribution.ts';
import { STATE_LABELS, GUIDANCE, unratedTexts } from './distribution-words.ts';
import { predikatTable, shareOf } from './predikat-table.ts';
import type { Recap } from './recap.ts';
import type { RecapSheet, Remarks } from './recap-sheets.ts';
import { titlesOf } from './recap-sheets.ts';

/** In the order in which somebody should look at them. */
const STATES: readonly DistributionState[] = [
  'BROKEN',
  'NO_ACHIEVEMENT',
  'NOBODY_RATED',
  'INFORMATION',
  'KEPT',
];

function remarksOf(recap: Recap): Remarks {
  const byOpd = Map.groupBy(recap.rows, (row) => row.opd);
  const states = recap.groups.map(({ code }) => distributionOf(recap, code, byOpd.get(code) ?? []).state);
  const tally = STATES.flatMap((state) => {
    const count = states.filter((it) => it === state).length;
    return count === 0 ? [] : [`${STATE_LABELS[state]}: ${count}.`];
  });
  return {
    heading: `Pola distribusi dari ${states.length} perangkat daerah (rincian pada lembar OPD)`,
    sentences: [...tally, ...unratedTexts(recap.rows), GUIDANCE],
  };
}

/** The first page of the city's recap: all predikat with a chart, and how many OPDs keep the pattern of their distribution. */
export function citySummary(recap: Recap): RecapSheet {
  const rated = recap.rows.filter((it) => it.predikat !== null);
  const countOf = (predikat: Predikat): number => rated.filter((it) => it.predikat === predikat).length;
  const more = {
    columns: [{ header: 'Bagian dari yang dinilai', width: 18, number: 'SHARE' as const }],
    cells: (predikat: Predikat) => [shareOf(countOf(predikat), rated.length)],
    sums: [shareOf(rated.length, rated.length)],
  };
  return {
    name: 'Ringkasan',
    titles: titlesOf(recap, 'Ringkasan Predikat Kinerja'),
    ...predikatTable(recap.rows, more),
    remarks: remarksOf(recap),
  };
}
