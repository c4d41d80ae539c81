import type { StaffPosition } from '../city/staff-positions.ts';
import type { Random } from '../random.ts';
import type { Education, EmployeeKind, Jenjang } from '../types.ts';

export type StaffKind = Exclude<EmployeeKind, 'PEJABAT_NEGARA'>;

type Ladder = ReadonlyArray<readonly [Jenjang, number]>;

const EXPERTS: Ladder = [
  ['AHLI_PERTAMA', 45],
  ['AHLI_MUDA', 42],
  ['AHLI_MADYA', 13],
];

const SKILLED: Ladder = [
  ['TERAMPIL', 45],
  ['MAHIR', 33],
  ['PENYELIA', 22],
];

/** What the jenjang is called behind the name of a functional position. */
export const JENJANG_WORDS: Record<Jenjang, string> = {
  PEMULA: 'Pemula',
  TERAMPIL: 'Terampil',
  MAHIR: 'Mahir',
  PENYELIA: 'Penyelia',
  AHLI_PERTAMA: 'Ahli Pertama',
  AHLI_MUDA: 'Ahli Muda',
  AHLI_MADYA: 'Ahli Madya',
  AHLI_UTAMA: 'Ahli Utama',
};

/** Chooses a jenjang that the position's ladder has; only PNS have climbed it. Null for pelaksana. */
export function chooseJenjang(random: Random, position: StaffPosition, kind: StaffKind): Jenjang | null {
  if (position.ladder === null) return null;
  const expert = position.ladder === 'AHLI' || (position.ladder === 'BOTH' && random.chance(0.5));
  const ladder = expert ? EXPERTS : SKILLED;
  if (kind === 'PNS') return random.weighted(ladder);
  return expert ? 'AHLI_PERTAMA' : 'TERAMPIL';
}

/** Chooses how far somebody studied, given position and jenjang. */
export function chooseEducation(random: Random, position: StaffPosition, jenjang: Jenjang | null): Education {
  if (jenjang === null)
    return position.education === 'SMA' && random.chance(0.18) ? 'S1' : position.education;
  if (jenjang === 'TERAMPIL' || jenjang === 'MAHIR') return 'D3';
  if (jenjang === 'PENYELIA') return random.chance(0.4) ? 'S1' : 'D3';
  return random.chance(jenjang === 'AHLI_PERTAMA' ? 0.08 : 0.35) ? 'S2' : 'S1';
}

/** Years of service that a PNS needs for the jenjang, at least and at most. */
export function serviceFor(kind: StaffKind, jenjang: Jenjang | null): readonly [number, number] {
  if (kind === 'CPNS' || kind === 'PPPK_PARUH_WAKTU') return [0, 0];
  if (kind === 'PPPK') return [0, 4];
  if (jenjang === 'AHLI_MADYA') return [16, 33];
  if (jenjang === 'AHLI_MUDA' || jenjang === 'PENYELIA') return [9, 30];
  if (jenjang === 'MAHIR') return [6, 24];
  return jenjang === null ? [2, 32] : [2, 9];
}

const PNS_GRADES = [
  'II/a',
  'II/b',
  'II/c',
  'II/d',
  'III/a',
  'III/b',
  'III/c',
  'III/d',
  'IV/a',
  'IV/b',
  'IV/c',
];

const PNS_RANGE: Record<Jenjang, readonly [string, string]> = {
  PEMULA: ['II/a', 'II/b'],
  TERAMPIL: ['II/c', 'II/d'],
  MAHIR: ['III/a', 'III/b'],
  PENYELIA: ['III/c', 'III/d'],
  AHLI_PERTAMA: ['III/a', 'III/b'],
  AHLI_MUDA: ['III/c', 'III/d'],
  AHLI_MADYA: ['IV/a', 'IV/c'],
  AHLI_UTAMA: ['IV/c', 'IV/c'],
};

const GENERAL_RANGE: Record<Education, readonly [string, string]> = {
  SMA: ['II/a', 'III/b'],
  D3: ['II/c', 'III/c'],
  S1: ['III/a', 'III/d'],
  S2: ['III/b', 'III/d'],
};

const PPPK_GRADES: Record<Education, string> = { SMA: 'V', D3: 'VII', S1: 'IX', S2: 'X' };

/** Entry golongan plus a step for every four years served, within what position or schooling allow. */
function pnsGrade(jenjang: Jenjang | null, education: Education, serviceYears: number): string {
  const range = jenjang ? PNS_RANGE[jenjang] : GENERAL_RANGE[education];
  const lowest = PNS_GRADES.indexOf(range[0]);
  const entry = PNS_GRADES.indexOf(GENERAL_RANGE[education][0]);
  const reached = Math.max(lowest, entry + Math.floor(serviceYears / 4));
  return PNS_GRADES[Math.min(reached, PNS_GRADES.indexOf(range[1]))] ?? range[0];
}

/** The golongan: Roman and letter for PNS and CPNS, Roman for PPPK, none for PPPK paruh waktu. */
export function gradeFor(
  kind: StaffKind,
  jenjang: Jenjang | null,
  education: Education,
  serviceYears: number,
): string | null {
  if (kind === 'PPPK_PARUH_WAKTU') return null;
  if (kind !== 'PPPK') return pnsGrade(jenjang, education, serviceYears);
  return PPPK_GRADES[education];
}
