import { dice } from '../scenario/dice.ts';
import { csvText } from './csv.ts';
import type { SamplePerson } from './types.ts';

const COLUMNS = [
  'nip',
  'bulan',
  'hari_kerja',
  'hadir',
  'terlambat_menit',
  'pulang_cepat_menit',
  'izin',
  'tanpa_alasan',
  'cuti',
  'tidak_apel',
  'berturut_turut',
];

/** How likely each is in a month, and the most that it comes to. */
const LEAVE = { share: 0.15, most: 3 };
const EXCUSED = { share: 0.2, most: 2 };
const UNEXCUSED = { share: 0.05, most: 3 };
const LATE = { share: 0.35, most: 90 };
const EARLY = { share: 0.1, most: 45 };
const NO_CEREMONY = { share: 0.2, most: 2 };

const DAY = 86_400_000;

/** Mondays to Fridays of a month (`2026-05`), up to and including `today`. */
function workDaysOf(month: string, today: string): number {
  let days = 0;
  for (let at = Date.parse(`${month}-01T00:00:00Z`); ; at += DAY) {
    const date = new Date(at);
    const text = date.toISOString();
    if (!text.startsWith(month) || text.slice(0, 10) > today) return days;
    if (date.getUTCDay() % 6 !== 0) days += 1;
  }
}

function monthOf(seed: number, nip: string, month: string, workDays: number): number[] {
  let left = workDays;
  const some = (what: string, { share, most }: { share: number; most: number }): number => {
    const luck = dice(seed, nip, `${what} ${month}`);
    return luck < share ? 1 + Math.floor((luck / share) * most) : 0;
  };
  const days = (what: string, chance: { share: number; most: number }): number => {
    const taken = Math.min(left, some(what, chance));
    left -= taken;
    return taken;
  };
  const [excused, unexcused, leave] = [
    days('izin', EXCUSED),
    days('tanpa alasan', UNEXCUSED),
    days('cuti', LEAVE),
  ];
  const minutes = (what: string, chance: { share: number; most: number }): number =>
    left === 0 ? 0 : some(what, chance);
  const [late, early] = [minutes('terlambat', LATE), minutes('pulang cepat', EARLY)];
  return [workDays, left, late, early, excused, unexcused, leave, some('apel', NO_CEREMONY), unexcused];
}

/** The months of a quarter (`2026-Q2`) that have begun on `today`. */
export function monthsBegun(quarter: string, today: string): string[] {
  const first = 3 * (Number(quarter.slice(6)) - 1) + 1;
  return [first, first + 1, first + 2]
    .map((month) => `${quarter.slice(0, 4)}-${String(month).padStart(2, '0')}`)
    .filter((month) => month <= today.slice(0, 7));
}

/**
 * The text of attendance.csv for one month, up to and including `today`: everybody of the list but the wali kota, who does not clock in.
 * The same seed, people and days give the same text.
 */
export function attendanceCsv(
  seed: number,
  people: readonly SamplePerson[],
  { month, today }: { month: string; today: string },
): string {
  const workDays = workDaysOf(month, today);
  const rows = people
    .filter((it) => it.positionKind !== 'KEPALA_DAERAH')
    .map(({ nip }) => [nip, month, ...monthOf(seed, nip, month, workDays).map(String)]);
  return csvText([COLUMNS, ...rows]);
}
