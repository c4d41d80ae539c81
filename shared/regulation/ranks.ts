import type { Citation } from '../kernel/citation.ts';
import { cite } from './cite.ts';

export const RANKS_BASIS: readonly Citation[] = [
  cite('PP-11-2017', {}, 'M', 'A-005'),
  cite('PP-49-2018', {}, 'M', 'A-005'),
];

/** Golongan ruang of PNS with the pangkat that belongs to it, lowest first. */
export const PNS_RANKS = [
  { grade: 'I/a', rank: 'Juru Muda' },
  { grade: 'I/b', rank: 'Juru Muda Tk. I' },
  { grade: 'I/c', rank: 'Juru' },
  { grade: 'I/d', rank: 'Juru Tk. I' },
  { grade: 'II/a', rank: 'Pengatur Muda' },
  { grade: 'II/b', rank: 'Pengatur Muda Tk. I' },
  { grade: 'II/c', rank: 'Pengatur' },
  { grade: 'II/d', rank: 'Pengatur Tk. I' },
  { grade: 'III/a', rank: 'Penata Muda' },
  { grade: 'III/b', rank: 'Penata Muda Tk. I' },
  { grade: 'III/c', rank: 'Penata' },
  { grade: 'III/d', rank: 'Penata Tk. I' },
  { grade: 'IV/a', rank: 'Pembina' },
  { grade: 'IV/b', rank: 'Pembina Tk. I' },
  { grade: 'IV/c', rank: 'Pembina Utama Muda' },
  { grade: 'IV/d', rank: 'Pembina Utama Madya' },
  { grade: 'IV/e', rank: 'Pembina Utama' },
] as const;
export type PnsGrade = (typeof PNS_RANKS)[number]['grade'];

/** Golongan of PPPK, lowest first; they carry no pangkat. */
export const PPPK_GRADES = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
] as const;
export type PppkGrade = (typeof PPPK_GRADES)[number];

/** Golongan in which a PPPK is taken in by education, lowest first. */
export const PPPK_EDUCATIONS: readonly { education: string; grade: PppkGrade }[] = [
  { education: 'SD', grade: 'I' },
  { education: 'SMP', grade: 'IV' },
  { education: 'SMA', grade: 'V' },
  { education: 'D2', grade: 'VI' },
  { education: 'D3', grade: 'VII' },
  { education: 'S1', grade: 'IX' },
  { education: 'D4', grade: 'IX' },
  { education: 'S2', grade: 'X' },
  { education: 'S3', grade: 'XI' },
];

/** The pangkat of a PNS by golongan ruang, or `undefined` for a golongan that PNS do not have (PPPK have none). */
export function rankOf(grade: string): string | undefined {
  return PNS_RANKS.find((it) => it.grade === grade)?.rank;
}
