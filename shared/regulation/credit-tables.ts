import type { Citation } from '../kernel/citation.ts';
import { cite } from './cite.ts';
import type { PnsGrade } from './ranks.ts';
import type { Jenjang, Predikat } from './sets.ts';

/** Golongan that a functional officer can have; and those that angka kredit from before 2023 was collected in. */
export type FunctionalGrade = Exclude<PnsGrade, 'I/a' | 'I/b' | 'I/c' | 'I/d'>;
export type IntegratedGrade = Exclude<FunctionalGrade, 'II/a' | 'II/b' | 'II/c' | 'II/d'>;

export type CreditTerms = {
  /** Golongan of the jenjang, lowest first. */
  grades: readonly FunctionalGrade[];
  /** Angka kredit of a year at Baik, as a quantity (ten-thousandths). */
  perYear: number;
  /** Angka kredit for the next pangkat, and together for the next jenjang (`null` at the end of a line), in whole points. */
  forRank: number;
  next: { jenjang: Jenjang; needs: number } | null;
};

/** Angka kredit of functional positions by jenjang. */
export const CREDIT_TERMS: Readonly<Record<Jenjang, CreditTerms>> = {
  PEMULA: { grades: ['II/a'], perYear: 37_500, forRank: 15, next: { jenjang: 'TERAMPIL', needs: 15 } },
  TERAMPIL: {
    grades: ['II/b', 'II/c', 'II/d'],
    perYear: 50_000,
    forRank: 20,
    next: { jenjang: 'MAHIR', needs: 60 },
  },
  MAHIR: {
    grades: ['III/a', 'III/b'],
    perYear: 125_000,
    forRank: 50,
    next: { jenjang: 'PENYELIA', needs: 100 },
  },
  PENYELIA: { grades: ['III/c', 'III/d'], perYear: 250_000, forRank: 100, next: null },
  AHLI_PERTAMA: {
    grades: ['III/a', 'III/b'],
    perYear: 125_000,
    forRank: 50,
    next: { jenjang: 'AHLI_MUDA', needs: 100 },
  },
  AHLI_MUDA: {
    grades: ['III/c', 'III/d'],
    perYear: 250_000,
    forRank: 100,
    next: { jenjang: 'AHLI_MADYA', needs: 200 },
  },
  AHLI_MADYA: {
    grades: ['IV/a', 'IV/b', 'IV/c'],
    perYear: 375_000,
    forRank: 150,
    next: { jenjang: 'AHLI_UTAMA', needs: 450 },
  },
  AHLI_UTAMA: { grades: ['IV/d', 'IV/e'], perYear: 500_000, forRank: 200, next: null },
};

/** Percent of a year's angka kredit that a predikat is converted into. */
export const CREDIT_PERCENT: Readonly<Record<Predikat, number>> = {
  SANGAT_BAIK: 150,
  BAIK: 100,
  BUTUH_PERBAIKAN: 75,
  KURANG: 50,
  SANGAT_KURANG: 25,
};

export const CREDIT_BASIS: readonly [Citation, Citation] = [
  cite('PERMENPANRB-1-2023', { pasal: '37' }, 'V'),
  cite('PERATURAN-BKN-3-2023', {}, 'V'),
];

/** Whether somebody of the jenjang can have the golongan and be promoted in it by angka kredit. */
export function isGradeOf(jenjang: Jenjang, grade: FunctionalGrade): boolean {
  return CREDIT_TERMS[jenjang].grades.includes(grade);
}
