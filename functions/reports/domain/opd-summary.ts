import type { Predikat } from '../../../shared/regulation/sets.ts';
import type { OpdDistribution } from './distribution.ts';
import { distributionOf } from './distribution.ts';
import {
  STATE_LABELS,
  demandText,
  deviationTexts,
  GUIDANCE,
  peopleText,
  unratedTexts,
} from './distribution-words.ts';
import { ACHIEVEMENT_LABELS } from './labels.ts';
import { predikatTable, shareOf } from './predikat-table.ts';
import type { Recap } from './recap.ts';
import type { Cell, RecapSheet, Remarks } from './recap-sheets.ts';
import { titlesOf } from './recap-sheets.ts';

const PATTERN = [
  { header: 'Dihitung dalam pola', width: 17, number: 'WHOLE' as const },
  { header: 'Bagian', width: 10, number: 'SHARE' as const },
  { header: 'Menurut pola', width: 36 },
  { header: 'Keterangan', width: 14 },
];

function stateOf({ broken, notLargest }: OpdDistribution, predikat: Predikat): string {
  const outside = notLargest === predikat || broken.some((it) => it.predikats.includes(predikat));
  return outside ? 'Di luar pola' : 'Dalam pola';
}

function cellsOf(it: OpdDistribution, predikat: Predikat): Cell[] {
  const { achievement, counts, population } = it;
  return [
    counts[predikat],
    shareOf(counts[predikat], population),
    achievement === null ? '' : demandText(achievement, predikat),
    achievement === null || population === 0 ? '' : stateOf(it, predikat),
  ];
}

function remarksOf(recap: Recap, it: OpdDistribution): Remarks {
  const achievement = it.achievement === null ? 'belum ditetapkan' : ACHIEVEMENT_LABELS[it.achievement];
  const small = `Yang dihitung ${peopleText(it.population)}, kurang dari ${recap.minimumPopulation}: pola hanya sebagai informasi.`;
  const leftOut = `${peopleText(it.leftOut)} tidak dihitung dalam pola: pimpinan perangkat daerah atau PPPK paruh waktu.`;
  return {
    heading: `Capaian kinerja organisasi: ${achievement}. Pola distribusi: ${STATE_LABELS[it.state].toLowerCase()}.`,
    sentences: [
      ...(it.state === 'INFORMATION' ? [small] : []),
      ...deviationTexts(it),
      ...(it.leftOut === 0 ? [] : [leftOut]),
      ...unratedTexts(recap.rows),
      GUIDANCE,
    ],
  };
}

/** The first page of an OPD's recap: its predikat with a chart, held against the pattern of its achievement (SE MenPANRB 3/2023). */
export function opdSummary(recap: Recap): RecapSheet {
  const it = distributionOf(recap, recap.id, recap.rows);
  const more = {
    columns: PATTERN,
    cells: (predikat: Predikat) => cellsOf(it, predikat),
    sums: [it.population, shareOf(it.population, it.population), '', ''],
  };
  return {
    name: 'Ringkasan',
    titles: titlesOf(recap, 'Ringkasan Predikat Kinerja'),
    ...predikatTable(recap.rows, more),
    remarks: remarksOf(recap, it),
  };
}
