import type { Citation } from '../kernel/citation.ts';
import { cite } from './cite.ts';
import type { PeriodKind, Regime } from './sets.ts';

/** What being in a regime means; for what its members are eligible is policy (`eligibility-policy.ts`). */
export type RegimeTerms = {
  hasSkp: boolean;
  /** Whether plan and result are brought in from the national system, and never typed here. */
  imported: boolean;
  /** Whether members are assessed; every rated regime has the year. */
  rated: boolean;
  /** Whether members are assessed by the month and by the quarter too, where the agency does so. */
  monthly: boolean;
  quarterly: boolean;
  /** Whether members count in their unit's distribution; for part-time PPPK the agency's policy decides instead. */
  inDistribution: boolean;
  /** Whether the annual evaluation ends in a recommendation about the contract. */
  contractRecommendation: boolean;
  basis: Citation;
};

const NOT_ASSESSED = {
  hasSkp: false,
  imported: false,
  rated: false,
  monthly: false,
  quarterly: false,
  inDistribution: false,
  contractRecommendation: false,
} as const;

export const REGIME_TERMS: Readonly<Record<Regime, RegimeTerms>> = {
  UMUM: {
    hasSkp: true,
    imported: false,
    rated: true,
    monthly: true,
    quarterly: true,
    inDistribution: true,
    contractRecommendation: false,
    basis: cite('PERMENPANRB-6-2022', { pasal: '5' }, 'D', 'A-016'),
  },
  PENDIDIKAN: {
    hasSkp: true,
    imported: true,
    rated: true,
    monthly: false,
    quarterly: false,
    inDistribution: false,
    contractRecommendation: false,
    basis: cite('KEPMENDIKDASMEN-271-O-2025', {}, 'V2', 'A-017'),
  },
  PPPK_PARUH_WAKTU: {
    hasSkp: true,
    imported: false,
    rated: true,
    monthly: false,
    quarterly: true,
    inDistribution: false,
    contractRecommendation: true,
    basis: cite('KEPMENPANRB-16-2025', {}, 'V2', 'A-018'),
  },
  TUGAS_BELAJAR: { ...NOT_ASSESSED, basis: cite('PERMENPANRB-6-2022', {}, 'U', 'A-019') },
  TIDAK_DINILAI: { ...NOT_ASSESSED, basis: cite('PERMENPANRB-6-2022', {}, 'U', 'A-020') },
};

/** Whether members of the regime have a vector in a period of this kind: only they are assessed in it, or can be unrated. */
export function hasVector(regime: Regime, kind: PeriodKind): boolean {
  const terms = REGIME_TERMS[regime];
  if (kind === 'BULANAN') return terms.monthly;
  if (kind === 'TRIWULANAN') return terms.quarterly;
  return terms.rated;
}

/** Whether members count in the distribution of their unit, under the agency's policy. */
export function countsInDistribution(regime: Regime, policy: { partTimeInDistribution: boolean }): boolean {
  if (regime === 'PPPK_PARUH_WAKTU') return policy.partTimeInDistribution;
  return REGIME_TERMS[regime].inDistribution;
}
