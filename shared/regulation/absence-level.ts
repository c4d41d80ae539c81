import type { Citation } from '../kernel/citation.ts';
import { cite } from './cite.ts';
import { rule } from './rule.ts';
import type { AbsenceSanction, DisciplineLevel } from './sets.ts';
import { demandWhole } from './whole.ts';

/** Consecutive working days of absence that lead to dismissal by themselves. */
export const CONSECUTIVE_DAYS = 10;

type Step = { from: number; level: DisciplineLevel; sanction: AbsenceSanction; basis: Citation };
const read = cite('PP-94-2021', {}, 'V');

/** From how many days of absence in a year which sanction is due, fewest first. */
export const ABSENCE_STEPS: readonly Step[] = [
  { from: 3, level: 'RINGAN', sanction: 'TEGURAN_LISAN', basis: read },
  { from: 4, level: 'RINGAN', sanction: 'TEGURAN_TERTULIS', basis: read },
  { from: 7, level: 'RINGAN', sanction: 'PERNYATAAN_TIDAK_PUAS', basis: read },
  { from: 11, level: 'SEDANG', sanction: 'POTONG_TUKIN_25_6_BULAN', basis: read },
  { from: 14, level: 'SEDANG', sanction: 'POTONG_TUKIN_25_9_BULAN', basis: read },
  { from: 17, level: 'SEDANG', sanction: 'POTONG_TUKIN_25_12_BULAN', basis: read },
  { from: 21, level: 'BERAT', sanction: 'TURUN_JABATAN_12_BULAN', basis: read },
  { from: 25, level: 'BERAT', sanction: 'BEBAS_JABATAN_12_BULAN', basis: read },
  {
    from: 28,
    level: 'BERAT',
    sanction: 'PEMBERHENTIAN',
    basis: cite('PP-94-2021', { pasal: '11', ayat: '2', huruf: 'd', angka: '3' }, 'V'),
  },
];

export type AbsenceLevel = {
  level: DisciplineLevel | null;
  sanction: AbsenceSanction | null;
  /** Salary stops from the next month on. */
  salaryStops: boolean;
};

/**
 * Working days of a PNS without a valid reason, in one year and at most in a row (the row may have begun in the year before) → the
 * sanction that PP 94/2021 sets. A calculation for the authorised official, who examines and decides; never a label on a person.
 */
export const absenceLevelRule = rule({
  id: 'absence-level',
  basis: [
    cite('PP-94-2021', {}, 'V'),
    cite('PP-94-2021', { pasal: '11', ayat: '2', huruf: 'd', angka: '3' }, 'V'),
    cite('PP-94-2021', { pasal: '11', ayat: '2', huruf: 'd', angka: '4' }, 'V'),
    cite('PP-94-2021', { pasal: '15' }, 'V'),
    cite('PP-94-2021', {}, 'D', 'A-059'),
  ],
  decide: (it: { absentDays: number; longestRun: number }, note): AbsenceLevel => {
    demandWhole('days of absence', it.absentDays, 0, 366);
    demandWhole('days in a row', it.longestRun, 0, 366);
    if (it.longestRun >= CONSECUTIVE_DAYS) {
      note('CONSECUTIVE', { days: it.longestRun, from: CONSECUTIVE_DAYS });
      return { level: 'BERAT', sanction: 'PEMBERHENTIAN', salaryStops: true };
    }
    const step = ABSENCE_STEPS.findLast(({ from }) => it.absentDays >= from);
    if (step === undefined) {
      note('BELOW_FIRST_LEVEL', { days: it.absentDays, from: 3 });
      return { level: null, sanction: null, salaryStops: false };
    }
    const { from, level, sanction } = step;
    note('IN_A_YEAR', { days: it.absentDays, from, sanction });
    return { level, sanction, salaryStops: false };
  },
});
