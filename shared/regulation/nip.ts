import { isCalendarDate } from '../kernel/dates.ts';
import { cite } from './cite.ts';
import type { Note } from './rule.ts';
import { rule } from './rule.ts';
import type { Gender } from './sets.ts';

/** Why a number is no NIP, in the order in which it is checked. */
export const NIP_PROBLEMS = [
  'NOT_18_DIGITS',
  'BIRTH_DATE',
  'APPOINTMENT',
  'AGE',
  'GENDER',
  'SERIAL',
] as const;
export type NipProblem = (typeof NIP_PROBLEMS)[number];

/** What a NIP says. `appointed` is `YYYY-MM` for PNS and `YYYY` for PPPK. It is personal data, and it is no secret. */
export type Nip = {
  valid: true;
  digits: string;
  kind: 'PNS' | 'PPPK';
  birthDate: string;
  appointed: string;
  gender: Gender;
};
export type NotANip = { valid: false; problem: NipProblem };

const OLDEST_BIRTH_YEAR = 1940;
const YOUNGEST = 18;
const OLDEST = 58;
const GENDER_OF: Readonly<Record<string, Gender>> = { '1': 'L', '2': 'P' };
const PPPK_CODES = { first: 21, last: 29 };

/** A NIP or a number of a PPPK (18 digits, spaces allowed) → what it says, or the first thing that is wrong with it. */
export const nipRule = rule({
  id: 'nip',
  basis: [
    cite('PERKA-BKN-22-2007', {}, 'V'),
    cite('PERKA-BKN-43-2007', {}, 'V'),
    cite('PERKA-BKN-22-2007', {}, 'D', 'A-014'),
    cite('PP-49-2018', {}, 'M', 'A-015'),
  ],
  decide: (it: { nip: string }, note): Nip | NotANip => {
    const digits = it.nip.replaceAll(/\s/g, '');
    if (!/^[0-9]{18}$/.test(digits)) return reject('NOT_18_DIGITS', digits.length, note);
    const birthDate = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
    if (!isCalendarDate(birthDate) || Number(digits.slice(0, 4)) < OLDEST_BIRTH_YEAR)
      return reject('BIRTH_DATE', birthDate, note);
    const year = digits.slice(8, 12);
    const code = digits.slice(12, 14);
    const kind = kindOf(Number(code));
    if (kind === undefined) return reject('APPOINTMENT', `${year} ${code}`, note);
    note('KIND', { code, kind });
    const age =
      kind === 'PNS' ? ageByMonth(birthDate, year, code) : Number(year) - Number(digits.slice(0, 4));
    if (age < YOUNGEST || age > OLDEST) return reject('AGE', age, note);
    note('AGE_AT_APPOINTMENT', age);
    const gender = GENDER_OF[digits.slice(14, 15)];
    if (gender === undefined) return reject('GENDER', digits.slice(14, 15), note);
    if (digits.endsWith('000')) return reject('SERIAL', '000', note);
    const appointed = kind === 'PNS' ? `${year}-${code}` : year;
    return { valid: true, digits, kind, birthDate, appointed, gender };
  },
});

function reject(problem: NipProblem, seen: string | number, note: Note): NotANip {
  note(problem, seen);
  return { valid: false, problem };
}

function kindOf(code: number): 'PNS' | 'PPPK' | undefined {
  if (code >= 1 && code <= 12) return 'PNS';
  return code >= PPPK_CODES.first && code <= PPPK_CODES.last ? 'PPPK' : undefined;
}

/** Whole years from the month of birth to the month of appointment. */
function ageByMonth(birthDate: string, year: string, month: string): number {
  const months = (Number(year) - Number(birthDate.slice(0, 4))) * 12;
  return Math.floor((months + Number(month) - Number(birthDate.slice(5, 7))) / 12);
}
