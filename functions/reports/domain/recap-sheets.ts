import { ACHIEVEMENT_LABELS, OUTCOME_LABELS, OUTCOMES, RATING_LABELS, periodLabel } from './labels.ts';
import type { Recap, RecapRow } from './recap.ts';
import { groupOf } from './recap.ts';

type Cell = string | number | null;
/** A table on paper, as the writers of XLSX and CSV take it. */
export type RecapSheet = {
  name: string;
  titles: string[];
  columns: { header: string; width: number; number?: 'WHOLE' | 'HUNDREDTHS' }[];
  /** The last row is the sum of those above it. */
  total?: boolean;
  rows: Cell[][];
};

const PEOPLE = [
  { header: 'No.', width: 6, number: 'WHOLE' as const },
  { header: 'NIP', width: 22 },
  { header: 'Nama', width: 34 },
  { header: 'Golongan', width: 11 },
  { header: 'Jabatan', width: 46 },
  { header: 'Unit Kerja', width: 46 },
  { header: 'Pejabat Penilai', width: 34 },
  { header: 'Hasil Kerja', width: 26 },
  { header: 'Perilaku Kerja', width: 22 },
  { header: 'Predikat', width: 18 },
  { header: 'Skor objektif (indikatif)', width: 16, number: 'HUNDREDTHS' as const },
  { header: 'Perlu ditinjau ulang', width: 14 },
];

/** A head of a unit may have the achievement of the organisation in place of a rating of their own work. */
function workResultOf(row: RecapRow): string {
  if (row.workResult !== null) return RATING_LABELS[row.workResult];
  return row.achievement === null ? '' : `Capaian organisasi: ${ACHIEVEMENT_LABELS[row.achievement]}`;
}

function personOf(row: RecapRow, index: number): Cell[] {
  return [
    index + 1,
    row.nip,
    row.name,
    row.grade,
    row.position,
    row.unitName,
    row.assessor,
    workResultOf(row),
    row.workBehaviour === null ? '' : RATING_LABELS[row.workBehaviour],
    OUTCOME_LABELS[row.predikat ?? 'BELUM_DINILAI'],
    row.indicative === null ? null : row.indicative / 100,
    row.review ? 'Ya' : 'Tidak',
  ];
}

function titlesOf(recap: Recap, title: string): string[] {
  return [title, recap.agencyName, recap.name, periodLabel(recap.period), ''];
}

/** Everybody who counts, one row each. */
export function peopleSheet(recap: Recap): RecapSheet {
  return {
    name: 'Rekap',
    titles: titlesOf(recap, 'Rekapitulasi Hasil Evaluasi Kinerja Pegawai'),
    columns: PEOPLE,
    rows: recap.rows.map(personOf),
  };
}

function countsOf(rows: readonly RecapRow[]): number[] {
  const counts = OUTCOMES.map(
    (outcome) => rows.filter((row) => (row.predikat ?? 'BELUM_DINILAI') === outcome).length,
  );
  return [...counts, rows.length];
}

/** How many people have each predikat, per unit of an OPD or per OPD of the city, and in all. */
export function summarySheet(recap: Recap): RecapSheet {
  const byGroup = Map.groupBy(recap.rows, (row) => groupOf(recap, row));
  const lines = recap.groups.map(({ code, name }): Cell[] => [name, ...countsOf(byGroup.get(code) ?? [])]);
  return {
    name: 'Ringkasan',
    titles: titlesOf(recap, 'Ringkasan Predikat Kinerja'),
    columns: [
      { header: 'Unit Kerja', width: 60 },
      ...OUTCOMES.map((it) => ({ header: OUTCOME_LABELS[it], width: 14, number: 'WHOLE' as const })),
      { header: 'Jumlah', width: 12, number: 'WHOLE' as const },
    ],
    rows: [...lines, ['Jumlah', ...countsOf(recap.rows)]],
    total: true,
  };
}

/** The name under which a recap is downloaded, without its ending. */
export function fileNameOf(name: string, period: string): string {
  return `Rekap Kinerja ${name} ${periodLabel(period)}`
    .replace(/[^\p{L}\p{N} .()-]/gu, ' ')
    .replace(/ +/g, ' ');
}
