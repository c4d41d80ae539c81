import type { OrganisationAchievement, Predikat, Rating } from '../../../shared/regulation/sets.ts';
import { PREDIKATS } from '../../../shared/regulation/sets.ts';

export const RATING_LABELS: Readonly<Record<Rating, string>> = {
  DI_ATAS: 'Di atas ekspektasi',
  SESUAI: 'Sesuai ekspektasi',
  DI_BAWAH: 'Di bawah ekspektasi',
};

/** What people are counted under: the five predikat, and those who were not rated. */
export const OUTCOMES = [...PREDIKATS, 'BELUM_DINILAI'] as const;
export type Outcome = Predikat | 'BELUM_DINILAI';

export const OUTCOME_LABELS: Readonly<Record<Outcome, string>> = {
  SANGAT_BAIK: 'Sangat Baik',
  BAIK: 'Baik',
  BUTUH_PERBAIKAN: 'Butuh Perbaikan',
  KURANG: 'Kurang',
  SANGAT_KURANG: 'Sangat Kurang',
  BELUM_DINILAI: 'Belum Dinilai',
};

export const ACHIEVEMENT_LABELS: Readonly<Record<OrganisationAchievement, string>> = {
  ISTIMEWA: 'Istimewa',
  BAIK: 'Baik',
  BUTUH_PERBAIKAN: 'Butuh Perbaikan',
  KURANG: 'Kurang',
  SANGAT_KURANG: 'Sangat Kurang',
};

const QUARTERS: Readonly<Record<string, string>> = { Q1: 'I', Q2: 'II', Q3: 'III', Q4: 'IV' };
const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** A period as people call it: `Triwulan IV Tahun 2026`, `Mei 2026`, `Tahun 2026`. */
export function periodLabel(id: string): string {
  const [year = '', part] = id.split('-');
  if (part === undefined) return `Tahun ${year}`;
  const quarter = QUARTERS[part];
  return quarter === undefined ? `${MONTHS[Number(part) - 1]} ${year}` : `Triwulan ${quarter} Tahun ${year}`;
}
