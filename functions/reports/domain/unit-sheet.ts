import type { OpdDistribution } from './distribution.ts';
import { distributionOf } from './distribution.ts';
import { STATE_LABELS, deviationTexts } from './distribution-words.ts';
import { ACHIEVEMENT_LABELS, OUTCOME_LABELS, OUTCOMES } from './labels.ts';
import type { Group, Recap, RecapRow } from './recap.ts';
import { CITY, groupOf } from './recap.ts';
import type { Cell, RecapSheet } from './recap-sheets.ts';
import { titlesOf } from './recap-sheets.ts';

const COUNTS = [
  ...OUTCOMES.map((it) => ({ header: OUTCOME_LABELS[it], width: 13, number: 'WHOLE' as const })),
  { header: 'Jumlah', width: 12, number: 'WHOLE' as const },
];

const OF_A_POPULATION = [
  { header: 'Capaian Kinerja Organisasi', width: 18 },
  { header: 'Dihitung dalam pola', width: 17, number: 'WHOLE' as const },
  { header: 'Pola distribusi', width: 24 },
  { header: 'Penyimpangan', width: 58 },
];

/** How many people have each outcome, in the order of `OUTCOMES`, and how many there are. */
export function outcomesOf(rows: readonly RecapRow[]): number[] {
  const counts = OUTCOMES.map(
    (outcome) => rows.filter((row) => (row.predikat ?? 'BELUM_DINILAI') === outcome).length,
  );
  return [...counts, rows.length];
}

function distributionCells(it: OpdDistribution): Cell[] {
  return [
    it.achievement === null ? '' : ACHIEVEMENT_LABELS[it.achievement],
    it.population,
    STATE_LABELS[it.state],
    deviationTexts(it).join(' '),
  ];
}

/** How many people have each predikat, per unit of an OPD or per OPD of the city; what is a population is held against its pattern. */
export function unitSheet(recap: Recap): RecapSheet {
  const ofCity = recap.id === CITY;
  // Of the city the groups are its OPDs, of an OPD its units.
  const held = ofCity === (recap.population === 'OPD');
  const byGroup = Map.groupBy(recap.rows, (row) => groupOf(recap, row));
  const line = ({ code, name }: Group): Cell[] => {
    const rows = byGroup.get(code) ?? [];
    const counts = [name, ...outcomesOf(rows)];
    return held ? [...counts, ...distributionCells(distributionOf(recap, code, rows))] : counts;
  };
  const total = ['Jumlah', ...outcomesOf(recap.rows), ...(held ? OF_A_POPULATION.map(() => null) : [])];
  return {
    name: ofCity ? 'OPD' : 'Unit',
    titles: titlesOf(recap, `Predikat Kinerja per ${ofCity ? 'Perangkat Daerah' : 'Unit Kerja'}`),
    columns: [
      { header: ofCity ? 'Perangkat Daerah' : 'Unit Kerja', width: 60 },
      ...COUNTS,
      ...(held ? OF_A_POPULATION : []),
    ],
    rows: [...recap.groups.map(line), total],
    total: true,
  };
}
