import type { Predikat } from '../../../shared/regulation/sets.ts';
import type { DistributionState } from './distribution.ts';
import { distributionOf } from './distribution.ts';
import { STATE_LABELS, GUIDANCE, unratedTexts } from './distribution-words.ts';
import { predikatTable, shareOf } from './predikat-table.ts';
import { populationsOf } from './populations.ts';
import type { Recap } from './recap.ts';
import { CITY } from './recap.ts';
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

/** What the populations are, and where each is told of. */
function whereOf({ id, population }: Recap): string {
  if (population === 'OPD') return 'perangkat daerah (rincian pada lembar OPD)';
  return `unit kerja (rincian pada lembar Unit${id === CITY ? ' tiap perangkat daerah' : ''})`;
}

function remarksOf(recap: Recap): Remarks {
  const states = populationsOf(recap).map(({ code, rows }) => distributionOf(recap, code, rows).state);
  const tally = STATES.flatMap((state) => {
    const count = states.filter((it) => it === state).length;
    return count === 0 ? [] : [`${STATE_LABELS[state]}: ${count}.`];
  });
  return {
    heading: `Pola distribusi dari ${states.length} ${whereOf(recap)}`,
    sentences: [...tally, ...unratedTexts(recap.rows), GUIDANCE],
  };
}

/** The first page of a recap of several populations: all predikat with a chart, and how many populations keep their pattern. */
export function summaryOfMany(recap: Recap): RecapSheet {
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
