import { ACHIEVEMENT_LABELS, OUTCOME_LABELS, RATING_LABELS, periodLabel } from './labels.ts';
import type { Recap, RecapRow } from './recap.ts';

export type Cell = string | number | null;
/** What is said below a table: a heading, then a paragraph per sentence. */
export type Remarks = { heading: string; sentences: string[] };
/** A table on paper, as the writers of XLSX and CSV take it. */
export type RecapSheet = {
  name: string;
  titles: string[];
  columns: { header: string; width: number; number?: 'WHOLE' | 'HUNDREDTHS' | 'SHARE' }[];
  rows: Cell[][];
  /** The last row is the sum of those above it. */
  total?: boolean;
  chart?: { title: string; description: string; values: number; rows: number };
  remarks?: Remarks;
};

const PEOPLE = [
  { header: 'No.', width: 6, number: 'WHOLE' as const },
  { header: 'NIP', width: 22 },
  { header: 'Nama', width: 34 },
  { header: 'Golongan', width: 10 },
  { header: 'Jabatan', width: 36 },
  { header: 'Unit Kerja', width: 34 },
  { header: 'Pejabat Penilai', width: 34 },
  { header: 'Hasil Kerja', width: 22 },
  { header: 'Perilaku Kerja', width: 20 },
  { header: 'Predikat', width: 16 },
  { header: 'Skor objektif (indikatif)', width: 14, number: 'HUNDREDTHS' as const },
  { header: 'Perlu ditinjau ulang', width: 15 },
  { header: 'Kebutuhan Pengembangan', width: 36 },
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
    row.development === null ? '' : `${row.development.area}: ${row.development.proposal}`,
  ];
}

/** What stands above a table: its own title, of whom, and of which period. */
export function titlesOf(recap: Recap, title: string): string[] {
  return [title, recap.agencyName, recap.name, periodLabel(recap.period), ''];
}

/** Everybody who counts, one row each. */
export function peopleSheet(recap: Recap): RecapSheet {
  return {
    name: 'Pegawai',
    titles: titlesOf(recap, 'Rekapitulasi Hasil Evaluasi Kinerja Pegawai'),
    columns: PEOPLE,
    rows: recap.rows.map(personOf),
  };
}

/** The name under which a recap is downloaded, without its ending. */
export function fileNameOf(name: string, period: string): string {
  return `Rekap Kinerja ${name} ${periodLabel(period)}`
    .replace(/[^\p{L}\p{N} .()-]/gu, ' ')
    .replace(/ +/g, ' ');
}
